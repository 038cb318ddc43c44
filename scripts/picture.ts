/** Draws what the documentation shows of a comment: what a tested story made, on a page like GitHub's, by a browser. */
import { readFileSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { domOf, pictureOf } from '../test/browser/chromium.js'
import { likeGitHub } from '../test/browser/github-like.js'

const PICTURES = {
  'comment.png': 'test/golden/season/11-the-comment.md',
  'summary.png': 'test/golden/season/10-integration-is-slower.md'
}
const WIDTH = 820
const PADDING = 24

mkdirSync('docs/pictures', { recursive: true })
for (const [name, path] of Object.entries(PICTURES)) {
  const html = likeGitHub(readFileSync(path, 'utf8'), {
    width: WIDTH,
    open: true,
    author: name === 'comment.png' ? 'github-actions' : ''
  })
  const measured = html.replace(
    '</html>',
    `<script>addEventListener('load', () => setTimeout(() => {
    document.body.dataset.height = document.querySelector('.comment').getBoundingClientRect().height }, 3000))</script></html>`
  )
  const height = Number(/data-height="([\d.]+)"/.exec(domOf(measured))?.[1])
  const file = resolve('docs/pictures', name)
  pictureOf(html, { width: WIDTH + 2 * PADDING, height: Math.ceil(height) + 2 * PADDING, file })
  console.log(`Drew docs/pictures/${name} from ${path}.`)
}
