import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Compiles the TypeScript project in a folder of `bench/`, and answers with where the program lies that was made of one of
 * its files. What is measured in a process of its own runs without a loader, which takes memory and time.
 */
export function compiled(folder: string, file: string): string {
  const [tsc, project] = [join('node_modules', 'typescript', 'bin', 'tsc'), join('bench', folder)]
  execFileSync(process.execPath, [tsc, '--project', project], { stdio: 'inherit' })
  return join(process.cwd(), 'build', 'bench', 'bench', folder, file.replace(/ts$/, 'js'))
}
