/** A written sheet and the dashed place of the one beside it. */
export const TwoSheets = () => (
  <svg
    width="112"
    height="124"
    viewBox="0 0 112 124"
    fill="none"
    stroke="var(--line)"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    <path d="M8 8h44v108H8z" fill="var(--desk)" />
    <path d="M60 8h44v72H60z" stroke="var(--edge)" strokeDasharray="4 5" />
    <path d="M16 22h28M16 28h18" stroke="var(--ink-2)" strokeWidth="2.5" />
    <path d="M16 42h28M16 50h28M16 58h24M16 70h28M16 78h28M16 86h20M16 98h28M16 106h12" stroke="var(--edge)" />
    <path d="M68 22h20" stroke="var(--edge)" strokeWidth="2.5" />
  </svg>
)
