/** Enough to read the page as it is; a website puts its own in this file's place. */
export const pageStyle = `:root { color-scheme: light; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1rem 4rem; background: #fff; color: #1d2127; font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 1.5rem 0 0.75rem; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 1.5rem 0 0.5rem; }
a { color: #1f4a80; }
.language { text-align: right; }
.event, .byline, .credit, figcaption { color: #555c66; font-size: 0.9375rem; }
.lead { font-weight: bold; }
figure { margin: 1.5rem 0; }
img { display: block; max-width: 100%; height: auto; }
blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid #b9c0c9; }
.quotation blockquote { margin-bottom: 0.25rem; }
.quotation figcaption { padding-left: 1.2rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #b9c0c9; padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 1rem; }
.gallery figure { margin: 0; }
footer { margin-top: 3rem; border-top: 1px solid #b9c0c9; padding-top: 0.75rem; font-size: 0.9375rem; }
`
