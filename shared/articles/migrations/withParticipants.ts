/** Shape 3: an item knows who took part, and the offices as they were on the day. */
export function withParticipants(older: Record<string, unknown>): Record<string, unknown> {
  const { details } = older
  if (typeof details !== 'object' || details === null) return older
  return { ...older, details: { participants: [], ...details } }
}
