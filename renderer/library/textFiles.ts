/** What the file dialog offers for *Wczytaj*; main judges by content. */
export const textFiles = '.txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html'
