/**
 * A cell that a spreadsheet would run as a formula or take for a number is written with an apostrophe before it, and so is one that
 * looks as if it had such an apostrophe already: "-5" is "'-5", "'-5" is "''-5". "'t Hooft" stays. What begins a formula: OWASP,
 * "CSV Injection".
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u
const guarded = /^'(?:'|[\t\r\n]|\s*[=+\-@＝＋－＠])/u

export const safeCell = (cell: string): string => (formula.test(cell) || guarded.test(cell) ? `'${cell}` : cell)

/** The cell as it was before `safeCell`. */
export const plainCell = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell)
