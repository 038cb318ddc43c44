import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)

/** The files of a zip archive, path to content. */
export async function unzip(bytes: Buffer): Promise<readonly (readonly [path: string, content: Buffer])[]> {
  const archive = await open(bytes, { lazyEntries: true })
  return new Promise((resolve, reject) => {
    const files: (readonly [string, Buffer])[] = []
    archive.on('error', reject)
    archive.on('end', () => resolve(files))
    archive.on('entry', (entry: Entry) => {
      read(archive, entry).then((content) => {
        if (!entry.fileName.endsWith('/')) files.push([entry.fileName, content])
        archive.readEntry()
      }, reject)
    })
    archive.readEntry()
  })
}

const read = (archive: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) reject(error)
      else buffer(stream).then(resolve, reject)
    })
  })
