/** A process of its own that harvests from a local GitHub with the real client, and says what that took of memory. */
import { harvest } from '../../../src/flows/harvest.js'
import { artifactService } from '../../../src/io/github/artifact-service.js'
import { gitHubClient } from '../../../src/io/github/client.js'
import { gitHubRuns } from '../../../src/io/github/runs.js'
import { gitHubSecondCopy } from '../../../src/io/github/second-copy.js'
import { readZip } from '../../../src/io/archive/zip.js'
import { noHurry } from '../../fakes/no-hurry.js'
import { handClock } from '../../fakes/clock.js'
import { peakMemoryMb } from '../../fakes/peak-memory.js'

const [apiUrl = '', token = '', repositoryId = '', now = ''] = process.argv.slice(2)

const repository = 'octo-org/app'
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, progress: () => undefined }
const client = gitHubClient({ token, apiUrl, deadline: noHurry(), requests: 400, log: silent })
const clock = handClock(Number(now))
const options = { repository, service: artifactService({}), clock, retentionDays: 30 }
const runs = gitHubRuns(client, repository, (zip) => readZip(zip))
const ports = { secondCopy: gitHubSecondCopy(client, options), runs, clock, log: silent }
const home = { repository, repositoryId: Number(repositoryId), defaultBranch: 'main' }

const harvested = await harvest(ports, { home, known: new Set(), runs: [], most: 100 })
process.stdout.write(
  JSON.stringify({
    parts: harvested.parts.length,
    tests: harvested.parts.flatMap(({ told }) => told).reduce((sum, { tables }) => sum + tables.tests.length, 0),
    notes: harvested.notes,
    left: harvested.left,
    requests: client.spent(),
    rssMb: peakMemoryMb()
  })
)
process.exit(0)
