import { readdirSync, readFileSync } from 'node:fs'
import { chromium, domOf } from './chromium.js'
import { likeGitHub } from './github-like.js'

/** What people read, on a page like GitHub's: the files that the stories leave. */
const files = ['test/golden', 'test/golden/season'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
)
const WIDTH = 820

/** Written into the page by its own script once all charts are drawn. */
const MEASURE = `<script>
  addEventListener('load', () => setTimeout(() => {
    document.body.dataset.widest = Math.max(...[...document.querySelectorAll('.body > *')].map((one) => one.scrollWidth))
  }, 5000))
</script></html>`

const describeInBrowser = (title: string, body: () => void): void => {
  if (chromium() === undefined) describe.skip(`${title} (skipped: install the package chromium)`, body)
  else describe(title, body)
}

describeInBrowser('in a browser', () => {
  test('every chart of the stories is drawn, and nothing is wider than the page', () => {
    const text = files.map((file) => readFileSync(file, 'utf8')).join('\n\n')
    const charts = text.match(/^```mermaid$/gm)?.length ?? 0
    const dom = domOf(likeGitHub(text, { width: WIDTH, open: true }).replace('</html>', MEASURE))
    expect(charts).toBeGreaterThan(5)
    expect(dom.match(/<svg\b[^>]*aria-roledescription="xychart"/g)).toHaveLength(charts)
    expect(dom).not.toContain('Syntax error')
    expect(Number(/data-widest="([\d.]+)"/.exec(dom)?.[1])).toBeLessThanOrEqual(WIDTH)
  })
})
