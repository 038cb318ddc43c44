import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { page } from '../report/github-page.js'

/** The library that GitHub draws charts with, in the version that its pages are said to have. */
const MERMAID = pathToFileURL(resolve('node_modules/mermaid/dist/mermaid.min.js')).href

/** What a page of GitHub makes of our Markdown, near enough to look at: its layout of text and tables, and its charts. */
export const likeGitHub = (
  markdown: string,
  { width = 820, open = false, author = 'github-actions' } = {}
): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Foreshock</title>
<style>
  body { margin: 0; padding: 24px; width: ${width}px; background: #fff; color: #1f2328;
    font: 14px/1.5 'Liberation Sans', 'Helvetica Neue', Arial, sans-serif; }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; }
  .author { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; color: #59636e; }
  .author b { color: #1f2328; }
  .author span { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; margin-left: 4px; }
  .body { padding: 16px; overflow-wrap: break-word; }
  .body > :first-child { margin-top: 0 } .body > :last-child { margin-bottom: 0 }
  h3 { font-size: 1.25em; margin: 24px 0 16px } h4 { font-size: 1em; margin: 24px 0 16px }
  p, ul, table, pre, details { margin: 0 0 16px } ul { padding-left: 2em } li + li { margin-top: .25em }
  table { border-collapse: collapse; display: block; overflow: auto; width: max-content; max-width: 100% }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px } tr:nth-child(2n) { background: #f6f8fa }
  code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% 'Liberation Mono', monospace }
  blockquote { border-left: .25em solid #d1d9e0; color: #59636e; margin: 0 0 16px; padding: 0 1em }
  pre.mermaid { background: none; text-align: center } summary { cursor: pointer }
</style>
<div class="comment">
  ${author === '' ? '' : `<div class="author"><b>${author}</b><span>bot</span> commented</div>`}
  <div class="body">${charts(unfolded(page(markdown), open))}</div>
</div>
<script src="${MERMAID}"></script>
<script>mermaid.initialize({ startOnLoad: true, xyChart: { width: 700, height: 260 } })</script>
</html>
`

const unfolded = (html: string, open: boolean): string => (open ? html.replaceAll('<details>', '<details open>') : html)

const charts = (html: string): string =>
  html.replace(/<pre><code class="language-mermaid">([^]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>')
