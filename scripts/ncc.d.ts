declare module '@vercel/ncc' {
  interface Bundle {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  }
  interface Options {
    readonly cache: false
    readonly quiet: boolean
    readonly license: string
    readonly target: string
  }
  export default function ncc(entry: string, options: Options): Promise<Bundle>
}
