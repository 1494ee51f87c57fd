/** Shape 2: an item lists the PDF files that go with it. */
export function withAttachments(older: Record<string, unknown>): Record<string, unknown> {
  const { details } = older
  if (typeof details !== 'object' || details === null) return older
  return { ...older, details: { ...details, attachments: [] } }
}
