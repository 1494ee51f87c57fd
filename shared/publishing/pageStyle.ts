/**
 * Enough to read the page as it is; a website puts its own in this file's place. Every class that a page uses stands here and
 * no other (`cover`, `credit`, `event`, `byline`, `lead`, `language`, `quotation`, `table`, `gallery`, `attachments`). Nothing is
 * cut off a photo: one of another shape than its place in the gallery stands on a pale ground.
 */
export const pageStyle = `:root { color-scheme: light; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1rem 4rem; background: #fff; color: #1d2127; font: 1.0625rem/1.65 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); margin: 1.5rem 0 1rem; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
p, ul, ol { margin: 0 0 1rem; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: 0.25rem; }
li > ul, li > ol { margin: 0.25rem 0 0; }
a { color: #1f4a80; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid #1f4a80; outline-offset: 3px; border-radius: 2px; }
hr { margin: 2rem 0; border: 0; border-top: 1px solid #b9c0c9; }
figure { margin: 1.75rem 0; }
img { display: block; max-width: 100%; height: auto; max-height: 40rem; object-fit: contain; object-position: left; }
figcaption { margin-top: 0.5rem; line-height: 1.45; }
.language { text-align: right; }
.event, .byline { margin-bottom: 0.25rem; }
.event, .byline, figcaption { color: #555c66; font-size: 0.9375rem; }
.credit { color: #555c66; font-style: italic; }
.lead { margin-top: 1.25rem; font-size: 1.1875rem; font-weight: bold; line-height: 1.5; }
.cover { margin-top: 1.25rem; }
blockquote { margin: 1.75rem 0; padding-left: 1.1rem; border-left: 3px solid #8a94a1; }
blockquote p:last-child { margin-bottom: 0; }
.quotation blockquote { margin: 0; font-style: italic; }
.quotation figcaption { padding-left: calc(1.1rem + 3px); }
.table { margin: 1.75rem 0; overflow-x: auto; }
table { min-width: 50%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; overflow-wrap: normal; }
th, td { border: 1px solid #b9c0c9; padding: 0.4rem 0.75rem; text-align: left; vertical-align: top; }
th { background: #f2f4f6; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 1.5rem 1rem; }
.gallery figure { margin: 0; }
.gallery img { width: 100%; aspect-ratio: 3 / 2; object-position: center; background: #f2f4f6; }
.attachments { padding-left: 0; list-style: none; }
.attachments li { margin: 0; padding: 0.6rem 0; border-top: 1px solid #d9dde2; }
.attachments li:last-child { border-bottom: 1px solid #d9dde2; }
footer { margin-top: 3rem; border-top: 1px solid #b9c0c9; padding-top: 0.75rem; font-size: 0.9375rem; }
`
