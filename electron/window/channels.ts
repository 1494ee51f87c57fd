/** Names of what passes between the preload script and main; the contract itself goes over the port. */
export const channels = {
  port: 'kronika:port',
  handOver: 'kronika:hand-over',
  flush: 'kronika:flush',
  flushed: 'kronika:flushed',
  menu: 'kronika:menu',
  openArticle: 'kronika:open-article',
  shell: 'kronika:shell',
} as const
