import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** The page that GFM makes of a text, with raw HTML as it is and footnotes under a known name. */
export const page = (markdown: string): string =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true
  })

const OURS = new Set(
  'p h3 h4 strong code br ul li table thead tbody tr th td details summary span blockquote'.split(' ')
)

/** Everything on the page that untrusted text must not bring about: tags that we do not write, links, GitHub's references. */
export function trespasses(html: string): readonly string[] {
  const visible = html.replace(/<!--[^]*?-->/g, '')
  const tags = [...visible.matchAll(/<\/?([a-z][a-z0-9]*)([^>]*)>/gi)]
  const foreign = tags.filter(
    ([, name = '', attributes = '']) => !OURS.has(name.toLowerCase()) || isStrange(attributes)
  )
  const words = visible
    .replaceAll('<span>$</span>', '¤')
    .replace(/<code>[^]*?<\/code>/g, '¤')
    .replace(/<\/?(?:span|strong)>/g, '\u2063')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return [...foreign.map(([tag]) => tag), ...REFERENCES.flatMap((pattern) => words.match(pattern) ?? [])]
}

const isStrange = (attributes: string): boolean => !['', ' /', ' align="right"'].includes(attributes)

/** What GitHub looks for in the finished text, outside code. */
const REFERENCES = [
  /@[a-z0-9][\w-]*/gi,
  /#\d+/g,
  /\bGH-\d+/gi,
  /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi,
  /\b(?:https?|ftp):\/\//gi,
  /\bwww\.\w/gi,
  /:[\w+-]+:/g,
  /\$[^\s$][^$\n]*\$/g
]
