export const id = 100;
export const ids = [100,174];
export const modules = {

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gf: () => (/* binding */ observeAttempt),
  pJ: () => (/* binding */ observeChange)
});

// UNUSED EXPORTS: observationOf

// EXTERNAL MODULE: ./build/src/domain/problem.js
var problem = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/domain/recording.js
var recording = __webpack_require__(3769);
// EXTERNAL MODULE: ./build/src/ingest/change.js
var ingest_change = __webpack_require__(604);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/src/domain/answer.js
var answer = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/src/schema/api.js
var api = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/src/ingest/present.js
var present = __webpack_require__(8141);
;// CONCATENATED MODULE: ./build/src/ingest/commit.js





/** One commit as GitHub's API tells it. A listing of commits has no numbers of files and lines; a single commit has. */
function commitFrom(json) {
    const parsed = parse/* safeParse */.xL(api/* apiCommit */.aF, json);
    if (parsed.success)
        return (0,answer/* known */.eO)(factsOf(parsed.data));
    return (0,answer/* unknown */.L5)(new problem/* Problem */.A({
        what: `The commit lacks a usable \`${parsed.error.issues[0]?.path.map(String).join('.') ?? ''}\``,
        todo: 'Check that the answer comes from GitHub; if it does, please report it with the answer',
        cause: parsed.error
    }));
}
function factsOf({ sha, parents, commit, stats, files }) {
    return (0,present/* present */.E)({
        sha,
        parents: parents.map((parent) => parent.sha),
        authoredAt: commit?.author?.date,
        committedAt: commit?.committer?.date,
        files: files === undefined || files.length >= FILES_ON_A_PAGE ? undefined : files.length,
        linesAdded: stats?.additions,
        linesDeleted: stats?.deletions
    });
}
/** A full page says only that there are at least as many. */
const FILES_ON_A_PAGE = 300;

// EXTERNAL MODULE: ./build/src/ingest/passed-over.js
var passed_over = __webpack_require__(947);
// EXTERNAL MODULE: ./build/src/ingest/status.js
var ingest_status = __webpack_require__(5022);
;// CONCATENATED MODULE: ./build/src/ingest/jobs.js





/** All jobs of a listing that can be read, each in the attempt that ran it. A bad item costs only itself. */
function jobsFrom(items, observed) {
    const parsed = items.map((item) => parse/* safeParse */.xL(api/* apiJob */.ok, item));
    const read = parsed.flatMap((result) => (result.success ? [result.data] : []));
    const own = carriedOverLeftOut(read, observed.attemptStartedAt);
    const reasons = parsed.flatMap((result) => (result.success ? [] : [reasonOf(result.error)]));
    const carried = Array.from({ length: read.length - own.length }, () => 'The job is listed already or was carried over');
    return {
        jobs: own.map((job) => jobRow(job, observed)),
        steps: own.flatMap((job) => job.steps.map((step) => stepRow(job, step, observed))),
        passedOver: (0,passed_over/* passedOver */.J)([...reasons, ...carried])
    };
}
/**
 * Re-running the failed jobs alone lists the other jobs again: in the new attempt, with a new id, but with the old start.
 * Of those that share a name and a start, the earliest attempt ran them.
 */
function carriedOverLeftOut(jobs, attemptStartedAt) {
    const firstAttempts = new Map();
    for (const job of jobs) {
        const key = sameJob(job);
        firstAttempts.set(key, Math.min(attemptOf(job), firstAttempts.get(key) ?? Infinity));
    }
    const ids = new Set();
    return jobs.filter((job) => {
        const id = `${job.id}/${attemptOf(job)}`;
        if (ids.has(id) || attemptOf(job) !== firstAttempts.get(sameJob(job)))
            return false;
        ids.add(id);
        return !isFromBefore(job, attemptStartedAt);
    });
}
const attemptOf = (job) => job.run_attempt ?? 1;
/** A job without a start is like no other. */
const sameJob = (job) => JSON.stringify([job.run_id, job.name, hasRun(job) ? job.started_at : `${job.id}/${attemptOf(job)}`]);
const isFromBefore = (job, attemptStartedAt) => attemptOf(job) > 1 &&
    attemptStartedAt !== undefined &&
    hasRun(job) &&
    job.started_at !== undefined &&
    job.started_at < attemptStartedAt;
function jobRow(job, { trust, witness, observedAt }) {
    return (0,present/* present */.E)({
        runId: job.run_id,
        attempt: attemptOf(job),
        jobId: job.id,
        name: job.name,
        status: (0,ingest_status/* statusOf */.c)(job),
        conclusion: job.conclusion,
        createdAt: job.created_at,
        ...timesOf(job),
        labels: job.labels.length === 0 ? undefined : job.labels.join(','),
        runnerName: nonEmpty(job.runner_name),
        runnerGroup: nonEmpty(job.runner_group_name),
        trust,
        witness,
        observedAt
    });
}
function stepRow(job, step, { trust, witness, observedAt }) {
    return (0,present/* present */.E)({
        runId: job.run_id,
        attempt: attemptOf(job),
        jobId: job.id,
        number: step.number,
        name: step.name,
        status: (0,ingest_status/* statusOf */.c)(step),
        conclusion: step.conclusion,
        ...timesOf(step),
        trust,
        witness,
        observedAt
    });
}
/** Skipped jobs and steps carry times that mean nothing, and some ends lie before their start: neither gives a duration. */
function timesOf(thing) {
    if (!hasRun(thing))
        return { startedAt: undefined, completedAt: undefined };
    const { started_at: startedAt, completed_at: completedAt } = thing;
    const isBackwards = startedAt !== undefined && completedAt !== undefined && completedAt < startedAt;
    return { startedAt, completedAt: isBackwards ? undefined : completedAt };
}
const hasRun = (thing) => thing.conclusion !== 'skipped';
const nonEmpty = (text) => (text === '' ? undefined : text);
const reasonOf = (error) => `The job lacks a usable \`${error.issues[0]?.path.map(String).join('.') ?? ''}\``;

// EXTERNAL MODULE: ./build/src/ingest/run.js
var ingest_run = __webpack_require__(4835);
;// CONCATENATED MODULE: ./build/src/flows/observe.js






/** Asks GitHub for one attempt of a run: the run itself, its jobs and their steps. */
async function observeAttempt({ runs, clock, home }, { runId, attempt }) {
    const [runJson, listing] = await Promise.all([runs.run(runId, attempt), runs.jobs(runId, attempt)]);
    const observedAt = clock.now();
    const run = chain(runJson, (json) => (0,ingest_run/* runFrom */.c)(json, { observedAt, witness: 'api', ...home }));
    const unseen = [...reasons(run), ...reasons(listing), ...cutShort(listing, { runId, attempt })];
    if (run.is === 'unknown')
        return { rows: recording/* NO_ROWS */.c, unseen };
    const observed = { ...observationOf(run.value), attemptStartedAt: run.value.startedAt };
    const { jobs, steps } = jobsFrom(listing.is === 'known' ? listing.value.items : [], observed);
    return { rows: { ...recording/* NO_ROWS */.c, runs: [run.value], jobs, steps }, unseen };
}
/** Asks GitHub what the commit of a run changed, in numbers. */
async function observeChange({ runs }, run) {
    const commit = chain(await runs.commit(run.sha), commitFrom);
    if (commit.is === 'unknown')
        return { rows: recording/* NO_ROWS */.c, unseen: [commit.because] };
    const change = (0,ingest_change/* changeFrom */.f)(commit.value, { ...observationOf(run), witness: 'api', pullRequest: run.pullRequest });
    return { rows: { ...recording/* NO_ROWS */.c, changes: [change] }, unseen: [] };
}
const observationOf = ({ trust, witness, observedAt }) => ({
    trust,
    witness,
    observedAt
});
const chain = (answer, next) => answer.is === 'known' ? next(answer.value) : answer;
const reasons = (answer) => (answer.is === 'unknown' ? [answer.because] : []);
/** Jobs that are missing are neither good nor bad. */
const cutShort = (listing, { runId, attempt }) => listing.is === 'known' && !listing.value.complete
    ? [new problem/* Problem */.A({ what: `Not all jobs of run ${runId}, attempt ${attempt}, could be listed` })]
    : [];


/***/ }),

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ knownHistory),
  g: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./build/src/domain/prose.js
var prose = __webpack_require__(7269);
// EXTERNAL MODULE: ./build/src/domain/recording.js
var domain_recording = __webpack_require__(3769);
// EXTERNAL MODULE: ./build/src/history/history.js + 1 modules
var history_history = __webpack_require__(1872);
// EXTERNAL MODULE: ./build/src/history/merge.js + 1 modules
var merge = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/src/history/segment-name.js
var segment_name = __webpack_require__(4083);
// EXTERNAL MODULE: ./build/src/history/segment.js
var history_segment = __webpack_require__(7583);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/src/ingest/reports.js + 9 modules
var reports = __webpack_require__(8008);
// EXTERNAL MODULE: ./build/src/schema/api.js
var api = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/src/schema/config-glob.js + 1 modules
var config_glob = __webpack_require__(2578);
// EXTERNAL MODULE: ./build/src/flows/counted.js
var counted = __webpack_require__(2009);
// EXTERNAL MODULE: ./build/src/flows/told.js
var told = __webpack_require__(6418);
;// CONCATENATED MODULE: ./build/src/flows/collect-tests.js







/** Downloading more than this costs a build more than it tells. */
const MOST_ARTIFACTS = 20;
const MOST_ARTIFACT_BYTES = 50_000_000;
/** The results that the recording job has left in its own workspace. */
async function workspaceTests({ workspace, log }, { reports, recorder }, of) {
    if (workspace === undefined)
        return { tests: [], unseen: [] };
    const files = await workspace.reports(reports);
    if (files.is === 'unknown')
        return { tests: [], unseen: [(0,told/* told */.E)(files.because.message)] };
    log.debug(`Found ${(0,counted/* counted */.h)(files.value.length, 'file')} in the workspace that may hold test results.`);
    // Where the job has no id, its key keeps its tests apart from the same tests in another job.
    return testsOf(files.value, { ...of, origin: of.jobId === undefined ? `job:${recorder}` : 'workspace' });
}
/** The results that jobs of the same attempt have uploaded. An artifact of an earlier attempt tells of that attempt. */
async function artifactTests({ runs, log }, { artifacts }, of) {
    if (runs === undefined)
        return { tests: [], unseen: [] };
    const listing = await runs.artifacts(of.run.runId);
    if (listing.is === 'unknown')
        return { tests: [], unseen: [(0,told/* told */.E)(listing.because.message)] };
    const isWanted = (0,config_glob/* matchesAny */._I)(artifacts);
    const known = listing.value.items.flatMap((item) => {
        const parsed = parse/* safeParse */.xL(api/* apiArtifact */.VI, item);
        return parsed.success ? [parsed.data] : [];
    });
    const asked = known.filter((artifact) => isWanted(artifact.name));
    if (asked.length > 0 && of.run.attempt > 1 && of.run.startedAt === undefined)
        return { tests: [], unseen: [(0,prose/* say */.c) `Artifacts of this attempt could not be told from those of earlier ones.`] };
    const ofAttempt = asked.filter(isOfAttempt(of.run));
    const wanted = ofAttempt.filter(({ expired }) => expired !== true);
    const expired = ofAttempt.length - wanted.length;
    const read = wanted.filter(({ size_in_bytes: bytes = 0 }) => bytes <= MOST_ARTIFACT_BYTES).slice(0, MOST_ARTIFACTS);
    const parts = await Promise.all(read.map(async (artifact) => {
        const files = await runs.artifactFiles(artifact.id);
        if (files.is === 'unknown')
            return { tests: [], unseen: [(0,prose/* say */.c) `Artifact ${(0,prose/* name */.U)(artifact.name)}: ${(0,told/* told */.E)(files.because.message)}`] };
        return testsOf(files.value, { run: of.run, jobId: undefined, origin: `artifact:${artifact.name}` });
    }));
    const passedOver = wanted.length - read.length;
    if (read.length > 0)
        log.debug(`Read ${(0,counted/* counted */.h)(read.length, 'artifact')} of the run.`);
    return {
        tests: parts.flatMap(({ tests }) => tests),
        unseen: [
            ...parts.flatMap(({ unseen }) => unseen),
            ...(listing.value.complete ? [] : [(0,prose/* say */.c) `Not all artifacts of the run could be listed.`]),
            ...(expired === 0 ? [] : [(0,prose/* say */.c) `${(0,counted/* counted */.h)(expired, 'artifact')} of the run had expired.`]),
            ...(passedOver === 0
                ? []
                : [
                    (0,prose/* say */.c) `${(0,counted/* counted */.h)(passedOver, 'artifact')} of the run ${passedOver === 1 ? 'was' : 'were'} passed over: too large, or too many.`
                ])
        ]
    };
}
/** Every attempt lists the artifacts of all of them. What was made after an attempt had ended is of a later one. */
const isOfAttempt = ({ attempt, startedAt = 0, status, updatedAt = Infinity }) => ({ created_at: at }) => at === undefined || ((attempt === 1 || at >= startedAt) && (status !== 'completed' || at <= updatedAt));
async function testsOf(files, { run, jobId, origin }) {
    const { runId, attempt, trust, observedAt } = run;
    const { tests, unreadable } = await (0,reports/* readReports */.o)(files, { runId, attempt, trust, observedAt, jobId, origin });
    return {
        tests,
        unseen: unreadable.map(({ path, because }) => (0,prose/* say */.c) `${(0,prose/* name */.U)(path)} could not be read: ${(0,told/* told */.E)(because.what)}.`)
    };
}

// EXTERNAL MODULE: ./build/src/flows/observe.js + 2 modules
var observe = __webpack_require__(9832);
;// CONCATENATED MODULE: ./build/src/flows/complete-earlier.js


/** Each costs two requests; the next recording takes up what is left. */
const MOST_COMPLETED = 3;
/** GitHub deletes the records of runs after 400 days at the latest; a run this old is no longer running either. */
const OLDEST_MS = 30 * 86_400_000;
/**
 * A step that records its own job never sees the job's end. The next recording, of any run, asks again for attempts that
 * were last seen unfinished, and adds what has come of them.
 */
async function completeEarlier({ runs, clock }, { home, self }, kept) {
    // Without the default branch every run would be told to be of a lesser trust than it is, for good.
    if (runs === undefined || home.defaultBranch === undefined)
        return (0,merge/* mergeRows */.Y)([]);
    const oldest = clock.now() - OLDEST_MS;
    const unfinished = unfinishedAttempts(kept, clock.now()).filter((run) => !(run.runId === self.runId && run.attempt === self.attempt) && run.observedAt > oldest);
    const turn = inTurn(unfinished).slice(0, MOST_COMPLETED);
    const seen = await Promise.all(turn.map((run) => (0,observe/* observeAttempt */.gf)({ runs, clock, home }, run)));
    return (0,merge/* mergeRows */.Y)(seen.map(({ rows }) => rows));
}
/** The newest, then those that nobody has asked for longest: runs that wait for weeks keep no other out. */
function inTurn(runs) {
    const [newest, ...others] = [...runs].sort((one, other) => other.runId - one.runId || other.attempt - one.attempt);
    others.sort((one, other) => one.observedAt - other.observedAt);
    return newest === undefined ? [] : [newest, ...others];
}
/** Attempts that were unfinished themselves, or held an unfinished job, when they were last seen, or lack all jobs. */
function unfinishedAttempts({ runs, jobs }, now) {
    const openJobs = new Set(jobs.filter(({ status }) => status !== 'completed').map(keyOf));
    const withJobs = new Set(jobs.map(keyOf));
    const lacksJobs = (run) => isYoung(run, now) && run.witness !== 'report' && !withJobs.has(keyOf(run));
    return runs.filter((run) => run.status !== 'completed' || openJobs.has(keyOf(run)) || lacksJobs(run));
}
/** A run that still has no job after a day never had one; before, its jobs may not have been given. */
const isYoung = ({ startedAt, createdAt, observedAt }, now) => now - (startedAt ?? createdAt ?? observedAt) < 86_400_000;
const keyOf = ({ runId, attempt }) => `${runId}/${attempt}`;

;// CONCATENATED MODULE: ./build/src/flows/record.js











/**
 * Records one attempt of a run: what GitHub knows of it, the reports of its tests, and what its commit changed. Earlier
 * recordings that saw their run unfinished are completed on the way. Then everything is kept as one segment.
 */
async function record(ports, recording) {
    const { store, clock, log } = ports;
    const [kept, seen] = await Promise.all([knownHistory(store, recording.home), record_observe(ports, recording)]);
    const tests = await collectTests(ports, recording, seen.rows);
    const completed = await completeEarlier(ports, recording, kept.rows);
    const own = (0,merge/* mergeRows */.Y)([seen.rows, { ...domain_recording/* NO_ROWS */.c, tests: tests.tests }]);
    const rows = (0,merge/* mergeRows */.Y)([own, completed]);
    const segment = (0,history_segment/* encodeSegment */.u)({
        rows,
        about: {
            runId: recording.self.runId,
            attempt: recording.self.attempt,
            recorder: recording.recorder,
            repositoryId: recording.home.repositoryId,
            month: (0,segment_name/* monthOf */.G)(clock.now()),
            createdAt: clock.now(),
            ...(recording.part === undefined ? {} : { part: recording.part })
        },
        foreshock: recording.foreshock
    });
    const appended = await store.append(segment);
    tell(log, { rows: own, appended, place: store.place });
    return {
        run: { runId: recording.self.runId, attempt: recording.self.attempt },
        rows,
        history: { ...kept, rows: (0,merge/* mergeRows */.Y)([kept.rows, rows]) },
        segment,
        appended,
        unseen: [...seen.unseen, ...tests.unseen, ...nonsense(rows), ...kept.notes.map(told/* told */.E)]
    };
}
function nonsense(rows) {
    const many = (0,history_segment/* misfits */.g)(rows);
    return many === 0 ? [] : [(0,prose/* say */.c) `${many} of the rows made no sense, and were not kept.`];
}
/** A history that cannot be read is not an empty one: what is added now joins it, and what is judged now says so. */
async function knownHistory(store, { repositoryId }) {
    const kept = await (0,history_history/* readHistory */.L)(store, { repositoryId });
    if (kept.is === 'known')
        return kept.value;
    return {
        rows: domain_recording/* NO_ROWS */.c,
        segments: [],
        notes: [`The history could not be read. ${kept.because.message}`],
        complete: false
    };
}
/** GitHub's view of the attempt, with what the recorder knows of itself beneath it. */
async function record_observe({ runs, clock }, { home, self, selfIsSure, job }) {
    const own = { ...domain_recording/* NO_ROWS */.c, runs: [self] };
    if (runs === undefined)
        return { rows: own, unseen: [] };
    const observing = { runs, clock, home };
    const [attempt, change] = await Promise.all([(0,observe/* observeAttempt */.gf)(observing, self), (0,observe/* observeChange */.pJ)(observing, self)]);
    const needsOwn = selfIsSure || attempt.rows.runs.length === 0;
    const rows = (0,merge/* mergeRows */.Y)([...(needsOwn ? [own] : []), attempt.rows, change.rows]);
    const jobs = rows.jobs.map((row) => (row.jobId === job?.jobId ? { ...row, ...job } : row));
    const changes = rows.changes.map((row) => ({ ...row, trust: rows.runs[0]?.trust ?? row.trust }));
    return {
        rows: { ...rows, jobs, changes },
        unseen: [...attempt.unseen, ...change.unseen].map(({ message }) => (0,told/* told */.E)(message))
    };
}
async function collectTests(ports, recording, { runs }) {
    const run = runs.find(({ runId, attempt }) => runId === recording.self.runId && attempt === recording.self.attempt);
    const of = { run: run ?? recording.self, jobId: recording.job?.jobId };
    const here = await workspaceTests(ports, recording, of);
    const uploaded = await artifactTests(ports, recording, of);
    return { tests: [...here.tests, ...uploaded.tests], unseen: [...here.unseen, ...uploaded.unseen] };
}
function tell(log, { rows, appended, place }) {
    const [jobs, steps] = [(0,counted/* counted */.h)(rows.jobs.length, 'job'), (0,counted/* counted */.h)(rows.steps.length, 'step')];
    const what = `${jobs}, ${steps} and ${(0,counted/* counted */.h)(rows.tests.length, 'test result')}`;
    if (appended.is === 'stored')
        log.info(`Recorded ${what} in ${place}.`);
    if (appended.is === 'already-there')
        log.info(`This attempt was recorded in ${place} before: ${what}.`);
    if (appended.is === 'read-only')
        log.info(`Read ${what}; they were not kept, because ${ended(appended.because)}`);
    if (appended.is === 'failed')
        log.warn(`Read ${what}, but could not keep them in ${place}: ${ended(appended.because)}`);
}
/** What others say may end in a full stop already. */
const ended = (text) => `${text.replace(/\.+$/, '')}.`;


/***/ }),

/***/ 6418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7269);

/** A plain sentence, such as that of a Problem, whose backticks mark code. Those who render it escape all of it. */
const told = (sentence) => sentence
    .split('`')
    .map((part, index, parts) => (index % 2 === 1 && index < parts.length - 1 ? (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(part) : part))
    .filter((fragment) => fragment !== '');


/***/ }),

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ encodeTable),
/* harmony export */   decodeTable: () => (/* binding */ decodeTable)
/* harmony export */ });
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6367);
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3579);
/* harmony import */ var hyparquet_writer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5873);
/* harmony import */ var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);
/* harmony import */ var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1904);




/** Writes rows that fit their table as one Parquet file. */
function encodeTable(name, rows) {
    const columnData = (0,_schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(name).map((column) => ({
        name: column.name,
        type: PARQUET_TYPES[column.type],
        nullable: !column.required,
        data: rows.map((row) => storedValue(column, Reflect.get(row, column.name)))
    }));
    return new Uint8Array((0,hyparquet_writer__WEBPACK_IMPORTED_MODULE_2__/* .parquetWriteBuffer */ .G)({ columnData, rowGroupSize: ROW_GROUP, createdBy: 'foreshock' }));
}
/**
 * Reads the rows of a Parquet file column by column. Rows that break the schema are dropped and counted; columns that
 * this version does not know are passed over. Throws where the file is not Parquet, or holds another number of rows.
 */
async function decodeTable(name, bytes, expectedRows) {
    const file = exactBuffer(bytes);
    const metadata = (0,hyparquet__WEBPACK_IMPORTED_MODULE_3__/* .parquetMetadata */ .m5)(file);
    if (metadata.num_rows !== BigInt(expectedRows))
        throw new Error(`holds ${metadata.num_rows.toString()} rows`);
    const stored = new Set(metadata.schema.map((element) => element.name));
    const columns = (0,_schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(name).filter((column) => stored.has(column.name));
    const scan = await (0,hyparquet__WEBPACK_IMPORTED_MODULE_4__/* .parquetScan */ .Ik)({ file, metadata, useOffsetIndex: false });
    const found = [];
    for (const range of scan.ranges) {
        const part = Array.from({ length: range.rowEnd - range.rowStart }, () => ({}));
        for (const column of columns)
            fill(part, column, await scan.readColumn({ column: column.name, ...range }));
        for (const row of part)
            found.push(row);
    }
    const rows = found.filter((row) => (0,_schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__/* .isRow */ .pR)(name, row));
    return { rows, dropped: expectedRows - rows.length };
}
const PARQUET_TYPES = {
    string: 'STRING',
    int64: 'INT64',
    double: 'DOUBLE',
    boolean: 'BOOLEAN'
};
/** One group for all but the largest segments: every group costs a page a column. */
const ROW_GROUP = 100_000;
const storedValue = ({ type }, value) => type === 'int64' && typeof value === 'number' ? BigInt(value) : value;
function fill(rows, { name }, values) {
    for (const [index, row] of rows.entries()) {
        const value = values[index];
        if (value === null || value === undefined)
            continue;
        Reflect.set(row, name, typeof value === 'bigint' ? Number(value) : value);
    }
}
function exactBuffer(bytes) {
    const copy = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(copy).set(bytes);
    return copy;
}


/***/ }),

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ monthOf),
/* harmony export */   J: () => (/* binding */ segmentName)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3543);

/** Unique by run, attempt, recording job, matrix and part; safe as a file name and within a cache key. */
function segmentName({ month, runId, attempt, recorder, part }) {
    const whole = `${month}-r${runId}-a${attempt}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(recorder).slice(0, 12)}`;
    return part === undefined ? whole : `${whole}-${part}`;
}
/** Segments belong to the month in which they were recorded, in UTC. */
const monthOf = (epochMs) => new Date(epochMs).toISOString().slice(0, 7);


/***/ }),

/***/ 7583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ misfits),
/* harmony export */   u: () => (/* binding */ encodeSegment)
/* harmony export */ });
/* harmony import */ var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1904);
/* harmony import */ var _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9664);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2365);
/* harmony import */ var _parquet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(174);
/* harmony import */ var _segment_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4083);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3543);






/** Makes the bundle of files that one recording adds. Rows that break the schema are left out, and the manifest says so. */
function encodeSegment({ rows, about, foreshock }) {
    const name = (0,_segment_name_js__WEBPACK_IMPORTED_MODULE_4__/* .segmentName */ .J)(about);
    const files = new Map();
    const tables = {};
    const leftOut = {};
    for (const table of _schema_table_row_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLE_NAMES */ .ek) {
        const { bytes, kept } = encodeRows(table, rows[table]);
        if (kept < rows[table].length)
            leftOut[table] = rows[table].length - kept;
        if (kept === 0)
            continue;
        const file = `${table}.parquet`;
        files.set(file, bytes);
        tables[table] = { file, bytes: bytes.byteLength, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(bytes), rows: kept };
    }
    const { runId, attempt, recorder, repositoryId, month, createdAt, part } = about;
    const manifest = {
        format: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMAT */ .uB,
        schemaVersion: _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_VERSION */ .f,
        foreshock,
        name,
        about: { repositoryId, runId, attempt, recorder, month, createdAt, ...(part === undefined ? {} : { part }) },
        tables,
        leftOut
    };
    return { name, files: new Map([[_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FILE */ .h1, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeManifest */ .Gb)(manifest)], ...files]) };
}
/** How many rows break the schema, so that a segment leaves them out. */
const misfits = (rows) => _schema_table_row_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLE_NAMES */ .ek.reduce((sum, table) => sum + rows[table].filter((row) => !(0,_schema_table_row_js__WEBPACK_IMPORTED_MODULE_0__/* .isRow */ .pR)(table, row)).length, 0);
function encodeRows(name, rows) {
    const fitting = rows.filter((row) => (0,_schema_table_row_js__WEBPACK_IMPORTED_MODULE_0__/* .isRow */ .pR)(name, row));
    return { kept: fitting.length, bytes: fitting.length === 0 ? NOTHING : (0,_parquet_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeTable */ .V)(name, fitting) };
}
const NOTHING = new Uint8Array();


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changeFrom)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8141);

/** The row of one commit. `pullRequest` is the one it was merged by or belongs to, where that is known. */
function changeFrom({ parents, ...facts }, { trust, witness, observedAt, pullRequest }) {
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
        ...facts,
        parentSha: parents[0],
        parents: parents.length,
        pullRequest,
        trust,
        witness,
        observedAt
    });
}


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ passedOver)
/* harmony export */ });
/* unused harmony export NONE_PASSED_OVER */
const NONE_PASSED_OVER = { count: 0, reasons: [] };
/** One reason an item that was passed over. */
const passedOver = (reasons) => ({
    count: reasons.length,
    reasons: [...new Set(reasons)]
});


/***/ }),

/***/ 8008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readReports)
});

// UNUSED EXPORTS: reportFormats

// EXTERNAL MODULE: ./build/src/domain/problem.js
var problem = __webpack_require__(3965);
;// CONCATENATED MODULE: ./build/src/ingest/identity-tally.js
/** Continues a hash with one part of an identity. Parts are kept apart: `a, bc` is not `ab, c`. */
function hashPart(hash, part) {
    let { low, high } = hash;
    for (let index = 0; index < part.length; index += 1) {
        const code = part.charCodeAt(index);
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(high ^ code, 0x85ebca6b);
        high ^= high >>> 13;
    }
    return {
        low: Math.imul(low ^ 0x10000, 0x01000193) | 0,
        high: Math.imul(high ^ (0x10000 + part.length), 0xc2b2ae35) | 0
    };
}
const EMPTY_HASH = { low: 0x811c9dc5 | 0, high: 0x9747b28c | 0 };
function identityTally() {
    let table = newTable(1024);
    let used = 0;
    /** Identities that found no place near theirs: a hostile report may see to it that there are many. */
    const overflow = new Map();
    const grow = () => {
        const old = table;
        table = newTable(old.counts.length * 2);
        for (let slot = 0; slot < old.counts.length; slot += 1) {
            const count = old.counts[slot] ?? 0;
            if (count === 0)
                continue;
            const hash = { low: old.lows[slot] ?? 0, high: old.highs[slot] ?? 0 };
            const place = placeOf(table, hash);
            if (place === -1)
                overflow.set(wide(hash), count);
            else
                put(table, place, hash, count);
        }
    };
    return {
        isEmpty: () => used === 0,
        has: (hash) => overflow.has(wide(hash)) || (table.counts[placeOf(table, hash)] ?? 0) > 0,
        add: (hash) => {
            if (used * 2 >= table.counts.length)
                grow();
            const place = overflow.has(wide(hash)) ? -1 : placeOf(table, hash);
            const before = place === -1 ? (overflow.get(wide(hash)) ?? 0) : (table.counts[place] ?? 0);
            if (place === -1)
                overflow.set(wide(hash), before + 1);
            else
                put(table, place, hash, before + 1);
            if (before === 0 && place !== -1)
                used += 1;
            return before;
        }
    };
}
const newTable = (size) => ({
    lows: new Int32Array(size),
    highs: new Int32Array(size),
    counts: new Uint32Array(size)
});
const MOST_STEPS = 32;
/** The identity's slot, or the free one where it belongs; -1 when all near ones are taken. */
function placeOf({ lows, highs, counts }, { low, high }) {
    const mask = counts.length - 1;
    let slot = (low ^ (low >>> 15)) & mask;
    for (let step = 0; step < MOST_STEPS; step += 1) {
        if (counts[slot] === 0 || (lows[slot] === low && highs[slot] === high))
            return slot;
        slot = (slot + 1) & mask;
    }
    return -1;
}
function put(table, slot, { low, high }, count) {
    table.lows[slot] = low;
    table.highs[slot] = high;
    table.counts[slot] = count;
}
/** As many bits of both as a number holds exactly. */
const wide = ({ low, high }) => (low >>> 0) + (high & 0x1fffff) * 2 ** 32;

;// CONCATENATED MODULE: ./build/src/ingest/seconds.js
/**
 * The time of a report, in milliseconds. What is not a plain number of seconds is `undefined`, and never zero; so is more
 * than a job can last, which is seconds in name only.
 */
function msOfSeconds(text) {
    if (text === undefined)
        return undefined;
    const seconds = PLAIN.test(text) ? Number(text) : GROUPED.test(text) ? Number(text.replaceAll(',', '')) : NaN;
    return seconds <= LONGEST_JOB_S ? Math.round(seconds * 1e6) / 1000 : undefined;
}
const PLAIN = /^\s{0,9}\+?(?:\d{1,32}\.?\d{0,32}|\.\d{1,32})(?:e[+-]?\d{1,3})?\s{0,9}$/i;
/** `1,234.56`: the point makes the comma a separator of thousands. `1,234` may be either, and is neither. */
const GROUPED = /^\s{0,9}\d{1,3}(?:,\d{3}){1,3}\.\d{1,32}\s{0,9}$/;
/** GitHub ends a job after five days on a runner of one's own, and sooner on its own. */
const LONGEST_JOB_S = 5 * 24 * 60 * 60;

;// CONCATENATED MODULE: ./build/src/ingest/short-name.js
/** The first 1,000 code points of a name. */
const shortName = (text) => (text.length <= LONGEST ? text : cut(text));
const LONGEST = 1000;
/** A code point takes two units at most, so the rest need not be looked at. */
const cut = (text) => Array.from(text.slice(0, 2 * LONGEST))
    .slice(0, LONGEST)
    .join('');
/**
 * A name that is to be kept, as text of its own: engines slice strings of 13 units or more without copying them, so that
 * one name would keep all the text in memory that it was cut from. What is joined is new.
 */
const ownText = (text) => (text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join(''));

;// CONCATENATED MODULE: ./build/src/ingest/junit-case.js


const junitCase = ({ name, classname, file, time, status, result }) => ({
    className: classname ?? '',
    name: shortName(name ?? ''),
    file: shortName(file ?? ''),
    durationMs: msOfSeconds(time),
    outcome: outcomeOfStatus(status ?? result),
    earlier: NO_TRIES
});
/**
 * Takes note of an element directly inside the case: an error outweighs a failure, which outweighs being skipped. Tries
 * that did not count come before the one that does.
 */
function noteChild(test, element, attributes) {
    const own = OUTCOMES_OF_CHILDREN.get(element);
    if (own !== undefined && weight(own) > weight(test.outcome))
        test.outcome = own;
    const other = OUTCOMES_OF_TRIES.get(element);
    if (other !== undefined && test.earlier.length < MOST_TRIES) {
        test.earlier = [...test.earlier, { outcome: other, durationMs: msOfSeconds(attributes['time']) }];
    }
}
const NO_TRIES = [];
const MOST_TRIES = 100;
const OUTCOMES_OF_CHILDREN = new Map([
    ['error', 'error'],
    ['failure', 'failed'],
    ['skipped', 'skipped']
]);
/** Surefire's words, which Gradle, nextest and Marathon share. */
const OUTCOMES_OF_TRIES = new Map([
    ['flakyFailure', 'failed'],
    ['flakyError', 'error'],
    ['rerunFailure', 'failed'],
    ['rerunError', 'error']
]);
/** Tools that write no element for it say in a word that a test did not run, or did not pass. */
const OUTCOMES_OF_STATUS = new Map([
    ['skipped', 'skipped'],
    ['disabled', 'skipped'],
    ['notrun', 'skipped'],
    ['ignored', 'skipped'],
    ['suppressed', 'skipped'],
    ['failed', 'failed'],
    ['failure', 'failed'],
    ['error', 'error']
]);
const outcomeOfStatus = (status) => (status === undefined ? undefined : OUTCOMES_OF_STATUS.get(status.toLowerCase())) ?? 'passed';
const WEIGHTS = ['passed', 'skipped', 'failed', 'error'];
const weight = (outcome) => WEIGHTS.indexOf(outcome);

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/src/ingest/xml-shorten.js

/**
 * Cuts what XML parsers gather whole, so that memory stays bounded: of each attribute value, text, CDATA section, comment
 * and instruction the first 4,096 characters pass. Anything else passes as it is, but a raw `<` inside a quoted value,
 * which some tools write, becomes `&lt;`. Document types are refused before anybody reads them. Give it a file's text
 * piece by piece.
 */
function shortener() {
    let mode = TEXT;
    /** Characters passed of the value at hand, or of a tag outside its values. */
    let passed = 0;
    /** Length of the entity reference at hand, its ampersand included. */
    let entity = 0;
    let isCutting = false;
    let quote = 0;
    /** What follows `<!`, until it is known what begins. */
    let bang = '';
    /** How many of the characters that may end a section were just seen. */
    let endings = 0;
    let tagLength = 0;
    const begin = (next) => {
        mode = next;
        passed = 0;
        entity = 0;
        endings = 0;
    };
    return (piece) => {
        let out = '';
        let from = 0;
        /** Passes what is kept of the value up to here, then its end. */
        const end = (index, ending) => {
            if (isCutting) {
                out += ending;
                from = index + 1;
                isCutting = false;
            }
        };
        for (let index = 0; index < piece.length; index += 1) {
            if (mode === TEXT && !isCutting && entity === 0 && passed === 0) {
                index = afterPlainMarkup(piece, index);
                if (index === piece.length)
                    break;
            }
            const code = piece.charCodeAt(index);
            switch (mode) {
                case TEXT:
                    if (code === LESS) {
                        if (entity > 0)
                            throw brokenEntity();
                        end(index, '<');
                        begin(OPENED);
                        continue;
                    }
                    break;
                case VALUE:
                    if (code === quote) {
                        if (entity > 0)
                            throw brokenEntity();
                        end(index, piece.charAt(index));
                        begin(TAG);
                        continue;
                    }
                    if (code === LESS && !isCutting) {
                        out += `${piece.slice(from, index)}&lt;`;
                        from = index + 1;
                    }
                    break;
                case OPENED:
                    tagLength = 0;
                    bang = '';
                    begin(code === BANG ? DECLARED : code === QUESTION ? INSTRUCTION : TAG);
                    if (code === GREATER)
                        begin(TEXT);
                    continue;
                case TAG:
                    tagLength += 1;
                    if (tagLength > LONGEST_TAG)
                        throw endlessTag();
                    if (code === GREATER)
                        begin(TEXT);
                    else if (code === QUOTE || code === APOSTROPHE) {
                        quote = code;
                        begin(VALUE);
                    }
                    continue;
                case DECLARED:
                    bang += piece.charAt(index);
                    if (bang === '--')
                        begin(COMMENT);
                    else if (bang === '[CDATA[')
                        begin(CDATA);
                    else if (/^doctype/iu.test(bang))
                        throw documentType();
                    else if (bang.length > 7)
                        throw malformed();
                    continue;
                case CDATA:
                    if (code === GREATER && endings >= 2) {
                        end(index, ']]>');
                        begin(TEXT);
                        continue;
                    }
                    endings = code === BRACKET ? endings + 1 : 0;
                    break;
                case COMMENT:
                    if (code === GREATER && endings >= 2) {
                        end(index, ' -->');
                        begin(TEXT);
                        continue;
                    }
                    endings = code === DASH ? endings + 1 : 0;
                    break;
                case INSTRUCTION:
                    if (code === GREATER && endings >= 1) {
                        end(index, '?>');
                        begin(TEXT);
                        continue;
                    }
                    endings = code === QUESTION ? 1 : 0;
                    break;
            }
            if (isCutting) {
                // Lines are counted by the parser: those of a cut text still pass.
                if (code === NEWLINE && mode !== VALUE)
                    out += '\n';
                continue;
            }
            if (mode === TEXT || mode === VALUE) {
                if (code === AMPERSAND)
                    entity = 1;
                else if (entity > 0)
                    entity = code === SEMICOLON ? 0 : entity + 1;
                if (entity > LONGEST_ENTITY)
                    throw brokenEntity();
            }
            passed += 1;
            if (passed > KEPT && entity === 0 && !isLowSurrogate(code)) {
                out += piece.slice(from, index);
                if (code === SEMICOLON)
                    out += ';';
                isCutting = true;
            }
        }
        return isCutting ? out : from === 0 ? piece : out + piece.slice(from);
    };
}
/**
 * Where the short tags without references, and the blanks between them, end: nearly all of a report, passed over quickly.
 */
function afterPlainMarkup(piece, start) {
    let index = start;
    for (;;) {
        PLAIN_TAG.lastIndex = index;
        if (!PLAIN_TAG.test(piece) || PLAIN_TAG.lastIndex - index > KEPT)
            return index;
        index = PLAIN_TAG.lastIndex;
    }
}
const PLAIN_TAG = /\s{0,200}<\/?[\w.:-]+(?:\s+[\w.:-]+="[^"<&]*")*\s*\/?>/y;
const KEPT = 4096;
/** Names, blanks and quotes of one tag, its values not counted. */
const LONGEST_TAG = 65_536;
const LONGEST_ENTITY = 64;
const TEXT = 0;
const VALUE = 1;
const OPENED = 2;
const TAG = 3;
const DECLARED = 4;
const CDATA = 5;
const COMMENT = 6;
const INSTRUCTION = 7;
const NEWLINE = 0x0a;
const BANG = 0x21;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5d;
const isLowSurrogate = (code) => code >= 0xdc00 && code <= 0xdfff;
const documentType = () => new problem/* Problem */.A({
    what: 'The file declares a document type, which can make a small file expand without bound, so it was not read',
    todo: 'Let the tool write its report without a `<!DOCTYPE>`, or leave this file out of the reports'
});
const brokenEntity = () => broken('An `&` begins an entity that does not end');
const endlessTag = () => broken('A tag is longer than 65,536 characters without its values');
const malformed = () => broken('A `<!` begins neither a comment nor a CDATA section');
const broken = (what) => new problem/* Problem */.A({ what, todo: 'Check the step that writes the report: the file is not well-formed XML' });

;// CONCATENATED MODULE: ./build/src/ingest/xml-text.js
/**
 * The text of an XML file, piece by piece: decoded as its first bytes say, without control characters. Bytes that are not
 * valid become U+FFFD.
 */
async function* xmlText(bytes) {
    let decoder;
    let waiting = new Uint8Array();
    let carried = '';
    for await (const chunk of bytes) {
        for (const piece of pieces(chunk)) {
            waiting = decoder === undefined ? joined(waiting, piece) : piece;
            if (decoder === undefined && waiting.length < ENOUGH_TO_TELL)
                continue;
            decoder ??= new TextDecoder(encodingOf(waiting));
            const text = carried + decoder.decode(waiting, { stream: true });
            carried = unfinishedReference(text);
            yield withoutControls(carried === '' ? text : text.slice(0, -carried.length));
        }
    }
    yield withoutControls(carried + (decoder ?? new TextDecoder(encodingOf(waiting))).decode(decoder ? undefined : waiting));
}
const PIECE = 65_536;
/** A declaration is expected to end within this many bytes. */
const ENOUGH_TO_TELL = 256;
function* pieces(chunk) {
    for (let start = 0; start < chunk.length; start += PIECE)
        yield chunk.subarray(start, start + PIECE);
}
function joined(one, other) {
    const both = new Uint8Array(one.length + other.length);
    both.set(one);
    both.set(other, one.length);
    return both;
}
/** A byte order mark decides, then the zeros of UTF-16, then the declaration where the platform knows its word. */
function encodingOf(start) {
    const [first, second] = start;
    if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
        return 'utf-16be';
    if (first === 0xef && second === 0xbb)
        return 'utf-8';
    const opening = new TextDecoder('latin1').decode(start.subarray(0, ENOUGH_TO_TELL));
    const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/u.exec(opening)?.[1] ?? 'utf-8';
    // What could be read so far has one byte a letter, so it is not UTF-16, whatever it says of itself.
    return /^utf-?16|^ucs|^utf-?32/iu.test(declared) || !isKnown(declared) ? 'utf-8' : declared;
}
function isKnown(encoding) {
    try {
        new TextDecoder(encoding);
        return true;
    }
    catch {
        return false;
    }
}
/** Character references are short: one that the end of a piece cuts waits for the next piece. */
function unfinishedReference(text) {
    const tail = text.slice(-LONGEST_REFERENCE);
    const start = tail.lastIndexOf('&');
    return start === -1 || tail.includes(';', start) ? '' : tail.slice(start);
}
const LONGEST_REFERENCE = 12;
/** Nobody needs a control character of a report but its line ends: what breaks a line becomes a space, the rest goes. */
function withoutControls(text) {
    const clean = CONTROL.test(text) ? text.replaceAll(CONTROLS, plain) : text;
    return clean.includes('&#') ? clean.replaceAll(REFERENCES, withoutControl) : clean;
}
const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/;
const CONTROLS = new RegExp(CONTROL, 'g');
const REFERENCES = /&#(?:x([0-9a-f]{1,8})|(\d{1,9}));/gi;
const plain = (control) => (BREAKS.has(control) ? ' ' : '');
const BREAKS = new Set('\t\n\v\f\r\x85\u2028\u2029');
/** Tools write escape sequences of terminals as `&#27;`, which XML 1.0 forbids as much as the character itself. */
function withoutControl(reference, hex, decimal) {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (!isCharacter(point))
        return '';
    const character = String.fromCodePoint(point);
    return BREAKS.has(character) || CONTROL.test(character) ? plain(character) : reference;
}
const isCharacter = (point) => point < 0xd800 || (point >= 0xe000 && point <= 0x10ffff);

;// CONCATENATED MODULE: ./build/src/ingest/xml.js




/**
 * Reads one XML file as a stream, strictly, within bounds of depth and size whatever it holds. Answers with what is wrong
 * with it, or with `undefined` when it was well-formed from its first to its last byte.
 */
async function readXml(bytes, handlers) {
    const parser = parserFor(handlers);
    const shorten = shortener();
    const pieces = xmlText(bytes)[Symbol.asyncIterator]();
    let opening = '';
    try {
        for (;;) {
            const next = await nextOf(pieces);
            if (next.done === true)
                break;
            const piece = opening === '' ? next.value.trimStart() : next.value;
            if (opening.length < OPENING)
                opening += piece.slice(0, OPENING);
            if (opening === '')
                continue;
            if (!opening.startsWith('<'))
                return otherThanXml(opening);
            parser.write(shorten(piece));
        }
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        return /^<!doctype\s+html|^<html[\s>]/iu.test(opening) ? webPage() : error;
    }
    finally {
        await pieces.return(undefined);
    }
    return opening === '' ? empty() : endOf(parser);
}
const OPENING = 256;
const DEEPEST = 100;
function parserFor(handlers) {
    const parser = new saxes/* SaxesParser */.wT({
        xmlns: false,
        position: false,
        defaultXMLVersion: '1.0',
        forceXMLVersion: true
    });
    let depth = 0;
    parser.on('opentag', (tag) => {
        depth += 1;
        if (depth > DEEPEST)
            throw tooDeep();
        handlers.open(tag.name, tag.attributes);
    });
    parser.on('closetag', () => {
        depth -= 1;
        handlers.close();
    });
    parser.on('error', (error) => {
        throw xml_malformed(error, parser.line);
    });
    return parser;
}
/** What the source throws is about the file, what the handlers throw is not: only the first is turned into a problem. */
async function nextOf(pieces) {
    try {
        return await pieces.next();
    }
    catch (cause) {
        if (cause instanceof problem/* Problem */.A)
            throw cause;
        throw new problem/* Problem */.A({ what: 'The file could not be read to its end', todo: 'Check that it is still there', cause });
    }
}
function endOf(parser) {
    try {
        parser.close();
        return undefined;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            return truncated(parser.line);
        throw error;
    }
}
const empty = () => new problem/* Problem */.A({ what: 'The file is empty', todo: 'Check that the test run came to its end and wrote its report' });
const truncated = (line) => new problem/* Problem */.A({
    what: `The file breaks off near line ${line}, before its last element ends`,
    todo: 'Check whether the test run was stopped, crashed, or ran out of time or disk before its report was complete'
});
const xml_malformed = (cause, line) => new problem/* Problem */.A({
    what: `The file is not well-formed XML near line ${line}: ${cause.message.replace(/^\d+:\d+: |\.$/gu, '')}`,
    todo: 'Check the step that writes the report',
    cause
});
const tooDeep = () => new problem/* Problem */.A({
    what: `The file nests more than ${DEEPEST} elements`,
    todo: 'Let the tool write a flatter report, or leave this file out of the reports'
});
const webPage = () => new problem/* Problem */.A({
    what: 'The file is a web page, not a test report',
    todo: 'Point the reports at the XML report; if it was downloaded, the server may have sent an error page'
});
const otherThanXml = (opening) => new problem/* Problem */.A({
    what: `The file is ${/^[[{]/u.test(opening) ? 'JSON' : 'text'}, not XML`,
    todo: 'Let the test tool write a JUnit XML report, or leave this file out of the reports'
});

;// CONCATENATED MODULE: ./build/src/ingest/junit.js





/**
 * Reads a JUnit XML report as a stream: one test a `testcase`, one more for each try that Surefire and its like tell of
 * inside it, and for each time that the same test comes again.
 */
async function readJunit(bytes, take, atMost = MOST_CASES) {
    const report = junitReport(take, Math.min(atMost, MOST_CASES));
    const because = await readXml(bytes, report);
    if (because !== undefined)
        return { is: 'unreadable', because };
    return { is: 'read', ...report.totals() };
}
const MOST_CASES = 1_000_000;
/** Whether a file opens as a JUnit report does. */
const isJunit = (opening) => /^<testsuites?[\s/>]/u.test(opening);
function junitReport(take, atMost) {
    const tally = identityTally();
    const suitePaths = [];
    let suite = NO_SUITE;
    let current;
    /** Elements open below the root, and below the case at hand. */
    let depth = 0;
    let depthInCase = 0;
    const outcomes = { passed: 0, failed: 0, error: 0, skipped: 0 };
    let [suites, cases, totalMs, toldFailures] = [0, 0, 0, 0];
    const give = (test) => {
        for (const earlier of test.earlier)
            giveTry(test, earlier);
        giveTry(test, test);
        outcomes[test.outcome] += 1;
    };
    const giveTry = (test, { outcome, durationMs }) => {
        const tries = tally.add(identityHash(suite, test)) + 1;
        const read = { suite: suite.path, name: test.name, tries, outcome };
        if (test.className !== '')
            read.className = suite.lastClass.name;
        if (test.file !== '')
            read.file = test.file;
        if (durationMs !== undefined) {
            read.durationMs = durationMs;
            totalMs += durationMs;
        }
        take(read);
    };
    return {
        open: (name, attributes) => {
            if (depth === 0) {
                if (name !== 'testsuite' && name !== 'testsuites')
                    throw otherRoot(name);
                toldFailures = whole(attributes['failures']) + whole(attributes['errors']);
            }
            depth += 1;
            if (current !== undefined) {
                if (depthInCase === 0)
                    noteChild(current, name, attributes);
                depthInCase += 1;
            }
            else if (name === 'testcase') {
                cases += 1;
                if (cases > atMost)
                    throw tooMany(atMost);
                current = junitCase(attributes);
            }
            else if (name === 'testsuite') {
                suites += 1;
                suitePaths.push(suite);
                suite = nested(suite, attributes['name']);
            }
            else
                suitePaths.push(suite);
        },
        close: () => {
            depth -= 1;
            if (current === undefined)
                suite = suitePaths.pop() ?? NO_SUITE;
            else if (depthInCase > 0)
                depthInCase -= 1;
            else {
                give(current);
                current = undefined;
            }
        },
        totals: () => ({
            suites,
            outcomes,
            durationMs: totalMs,
            notes: toldFailures > 0 && outcomes.failed + outcomes.error === 0
                ? [`The report counts ${toldFailures} failures in its first line, and none of its ${cases} tests failed.`]
                : []
        })
    };
}
const NO_SUITE = suiteOf('');
function suiteOf(path) {
    const hash = hashPart(EMPTY_HASH, path);
    return { path, hash, lastClass: { name: '', hash: hashPart(hash, '') } };
}
function nested(parent, name = '') {
    const path = [parent.path, name].filter((part) => part !== '').join(' > ');
    return path === parent.path ? parent : suiteOf(ownText(shortName(path)));
}
function identityHash(suite, { className, name, file }) {
    if (suite.lastClass.name !== className) {
        const short = ownText(shortName(className));
        suite.lastClass = { name: short, hash: hashPart(suite.hash, short) };
    }
    const named = hashPart(suite.lastClass.hash, name);
    return file === '' ? named : hashPart(named, file);
}
const whole = (text = '') => (/^\d{1,9}$/u.test(text) ? Number(text) : 0);
const otherRoot = (name) => new problem/* Problem */.A({
    what: `The file begins with <${name.slice(0, 50)}>, so it is not a JUnit report`,
    todo: 'Let the test tool write JUnit XML, or leave this file out of the reports'
});
const tooMany = (atMost) => new problem/* Problem */.A({
    what: `The file holds more than the ${atMost.toLocaleString('en')} tests that one recording can take`,
    todo: 'Split the report, or record fewer reports in one job'
});

;// CONCATENATED MODULE: ./build/src/ingest/opening.js

/** Looks at the beginning of a file. Give the chunks back with `replayed`. */
async function openingOf(bytes) {
    const chunks = [];
    let [length, text] = [0, ''];
    while (length < ENOUGH) {
        const next = await bytes.next();
        if (next.done === true)
            break;
        chunks.push(next.value);
        length += next.value.length;
        text = withoutPrologue(await decoded(chunks));
        if (text.length >= ENOUGH_TEXT)
            break;
    }
    return { text, chunks };
}
const ENOUGH = 65_536;
const ENOUGH_TEXT = 64;
/** The file from its first byte on, after its beginning was looked at. */
async function* replayed(chunks, rest) {
    yield* chunks;
    for (;;) {
        const next = await rest.next();
        if (next.done === true)
            return;
        yield next.value;
    }
}
async function decoded(chunks) {
    let text = '';
    for await (const piece of xmlText(atOnce(chunks)))
        text += piece;
    return text;
}
// eslint-disable-next-line @typescript-eslint/require-await -- the reader takes what may have to be waited for
async function* atOnce(chunks) {
    let left = ENOUGH;
    for (const chunk of chunks) {
        yield chunk.subarray(0, left);
        left -= Math.min(left, chunk.length);
    }
}
/** One blank, instruction or comment at a time, so that no text makes it slow. */
function withoutPrologue(text) {
    let start = 0;
    for (;;) {
        while (/\s/u.test(text.charAt(start)))
            start += 1;
        const end = text.startsWith('<?', start) ? '?>' : text.startsWith('<!--', start) ? '-->' : undefined;
        if (end === undefined)
            return text.slice(start);
        const found = text.indexOf(end, start + 2);
        if (found === -1)
            return '';
        start = found + end.length;
    }
}

;// CONCATENATED MODULE: ./build/src/ingest/reports.js





/** Every kind of report that is understood. */
const reportFormats = {
    junit: { recognises: isJunit, read: readJunit }
};
/** Reads report files, whichever format each is of, into rows of one run. A file that cannot be read costs only itself. */
async function readReports(files, of) {
    const tests = [];
    const unreadable = [];
    const notes = [];
    const earlierFiles = identityTally();
    let [read, suites, durationMs] = [0, 0, 0];
    for (const file of files) {
        const start = tests.length;
        const take = (test) => void tests.push(rowOf(toldApart(test, file.path, earlierFiles), of));
        const result = await readFile(file, take, (of.atMost ?? MOST_TESTS) - start);
        if (result.is === 'unreadable') {
            tests.length = start;
            unreadable.push({ path: file.path, because: result.because });
            continue;
        }
        for (let index = start; index < tests.length; index += 1)
            noteIn(earlierFiles, tests[index]);
        notes.push(...result.notes.map((note) => `${file.path}: ${note}`));
        read += 1;
        suites += result.suites;
        durationMs += result.durationMs;
    }
    return { tests, files: read, suites, durationMs, unreadable, notes };
}
const MOST_TESTS = 5_000_000;
async function readFile(file, take, atMost) {
    let bytes;
    try {
        bytes = file.open()[Symbol.asyncIterator]();
        const { text, chunks } = await openingOf(bytes);
        const format = formatOf(text);
        if (format === undefined)
            return { is: 'unreadable', because: noFormat() };
        return await format.read(replayed(chunks, bytes), take, atMost);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            return { is: 'unreadable', because: error };
        throw error;
    }
    finally {
        await bytes?.return?.();
    }
}
/** The format that recognises the file. What is no XML at all goes to JUnit's reader, which says what it is instead. */
function formatOf(opening) {
    const formats = Object.values(reportFormats);
    const isOtherXml = /^<\w/u.test(opening) && !/^<html\b/iu.test(opening);
    return formats.find((format) => format.recognises(opening)) ?? (isOtherXml ? undefined : reportFormats.junit);
}
const noFormat = () => new problem/* Problem */.A({
    what: `The file is XML, but none of the test reports that are understood (${Object.keys(reportFormats).join(', ')})`,
    todo: 'Let the test tool write one of them, or leave this file out of the reports'
});
/**
 * The same test in two files of one run is no retry: two modules or two browsers share its name. The path of the later
 * file keeps them apart.
 */
const toldApart = (test, path, earlierFiles) => earlierFiles.isEmpty() || !earlierFiles.has(identityOf(test))
    ? test
    : { ...test, suite: shortName([path, test.suite].filter((part) => part !== '').join(' > ')) };
function noteIn(tally, test) {
    if (test !== undefined)
        tally.add(identityOf(test));
}
const identityOf = ({ suite, className, name, file }) => [suite, className ?? '', name, file ?? ''].reduce(hashPart, EMPTY_HASH);
/** Keys in one order, so that a million rows share their shape. */
function rowOf(test, of) {
    return {
        runId: of.runId,
        attempt: of.attempt,
        ...(of.jobId === undefined ? undefined : { jobId: of.jobId }),
        origin: of.origin,
        trust: of.trust,
        witness: 'report',
        observedAt: of.observedAt,
        ...test,
        name: ownText(test.name),
        ...(test.file === undefined ? undefined : { file: ownText(test.file) })
    };
}


/***/ }),

/***/ 4835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runsFrom),
/* harmony export */   c: () => (/* binding */ runFrom)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6462);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3965);
/* harmony import */ var _schema_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
/* harmony import */ var _passed_over_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(947);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8141);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5022);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2404);








/** One run as GitHub's API tells it. */
function runFrom(json, observed) {
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(_schema_api_js__WEBPACK_IMPORTED_MODULE_1__/* .apiRun */ .oJ, json);
    if (!parsed.success)
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(lacking(placeOf(parsed.error), parsed.error));
    const { event, head_sha: sha } = parsed.data;
    if (event === undefined)
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(lacking('event'));
    if (sha === undefined)
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(lacking('head_sha'));
    return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(rowOf({ ...parsed.data, event, sha }, observed));
}
const lacking = (field, cause) => new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
    what: `The workflow run lacks a usable \`${field}\``,
    todo: 'Check that the answer comes from GitHub; if it does, please report it with the answer',
    cause
});
/** All runs of a listing that can be read: a bad item costs only itself. */
function runsFrom(items, observed) {
    const answers = items.map((item) => runFrom(item, observed));
    return {
        runs: answers.flatMap((answer) => (answer.is === 'known' ? [answer.value] : [])),
        passedOver: (0,_passed_over_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOver */ .J)(answers.flatMap((answer) => (answer.is === 'unknown' ? [answer.because.what] : [])))
    };
}
function rowOf(run, observed) {
    const { observedAt, witness } = observed;
    const origin = { event: run.event, branch: run.head_branch, headRepository: run.head_repository?.full_name };
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({
        runId: run.id,
        attempt: run.run_attempt ?? 1,
        runNumber: run.run_number,
        workflow: workflowOf(run),
        workflowPath: run.path === undefined ? undefined : withoutRef(run.path),
        event: run.event,
        branch: run.head_branch,
        sha: run.sha,
        pullRequest: run.pull_requests[0]?.number,
        status: (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c)(run),
        conclusion: run.conclusion,
        createdAt: run.created_at,
        startedAt: run.run_started_at,
        updatedAt: run.updated_at,
        trust: (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .trustOf */ .A)(origin, observed),
        witness,
        observedAt
    });
}
const workflowOf = (run) => run.name ?? (run.path === undefined ? `workflow ${run.workflow_id ?? 'without a name'}` : withoutRef(run.path));
/** Runs of required and reusable workflows name their file with a ref: `.github/workflows/ci.yml@refs/heads/main`. */
const withoutRef = (path) => path.replace(/@.*$/u, '');
const placeOf = (error) => error.issues[0]?.path.map(String).join('.') ?? '';


/***/ }),

/***/ 5022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/** GitHub's word where it is one of those we know; for a word not heard of, whether it ended is all that is said. */
function statusOf(thing) {
    const heard = STATUSES.find((status) => status === thing.status);
    return heard ?? (thing.conclusion === undefined ? 'pending' : 'completed');
}
const STATUSES = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'];


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf)
/* harmony export */ });
/**
 * Who could have written what a run reports, by facts alone: names of people decide nothing. A fact that is missing, such
 * as the repository of a deleted fork, counts against the run.
 */
function trustOf(run, home) {
    const startedAtHome = STARTED_AT_HOME.has(run.event);
    if (run.headRepository === undefined) {
        if (!startedAtHome && !BY_MAINTAINERS.has(run.event))
            return 'fork';
    }
    else if (run.headRepository.toLowerCase() !== home.repository.toLowerCase())
        return 'fork';
    return startedAtHome && run.branch !== undefined && run.branch === home.defaultBranch ? 'default' : 'branch';
}
/** Events that only those with write access to the repository can cause. */
const STARTED_AT_HOME = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/** Events that those with write access cause as well, and whose payload names no head repository. */
const BY_MAINTAINERS = new Set([
    'merge_group',
    'release',
    'deployment',
    'deployment_status',
    'create'
]);


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   mt: () => (/* binding */ perhaps),
/* harmony export */   ow: () => (/* binding */ namedRepository)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);

/** A field that a row can do without: null, absent and unusable values all become `undefined`. */
const perhaps = (schema) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(schema), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => value ?? undefined)), undefined);
/** A list that may be missing; items that do not parse are left out, and the others stay. */
const listOf = (schema) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((items) => items.flatMap((item) => {
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(schema, item);
    return parsed.success ? [parsed.data] : [];
}))), []);
/** GitHub's ids and counts: whole, not negative, exact. A number in a string is refused. */
const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI());
const id = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC());
/** A commit's name: SHA-1 or SHA-256. */
const sha = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u));
/** An ISO 8601 time with its zone, as epoch milliseconds. Anything else, and years that no run can have, are refused. */
const time = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((text) => Date.parse(text)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(Date.UTC(2000, 0)), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(Date.UTC(2100, 0)))));
/** The only part of a repository that is compared: `owner/name`. */
const namedRepository = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ apiArtifact),
/* harmony export */   aF: () => (/* binding */ apiCommit),
/* harmony export */   oJ: () => (/* binding */ apiRun),
/* harmony export */   ok: () => (/* binding */ apiJob)
/* harmony export */ });
/* unused harmony exports apiStep, apiRepository, apiPullRequest, apiDeployment, apiDeploymentStatus, apiComment, apiTotal */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var _api_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9339);
/**
 * GitHub's REST answers as far as a row needs them. What a row cannot do without is required; everything else may be
 * null, absent or of a shape not heard of yet. Words such as statuses stay strings: GitHub adds to them.
 */


const apiRun = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    event: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    head_sha: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW),
    name: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    path: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    workflow_id: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id),
    run_number: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id),
    run_attempt: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id),
    head_branch: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    status: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    conclusion: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    created_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    run_started_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    updated_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    repository: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRepository */ .ow),
    head_repository: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRepository */ .ow),
    pull_requests: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id }))
});
const apiStep = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    conclusion: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    started_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    completed_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)
});
const apiJob = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    run_id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    run_attempt: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id),
    head_sha: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW),
    status: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    conclusion: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    created_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    started_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    completed_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    labels: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    runner_name: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    runner_group_name: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    steps: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(apiStep)
});
const apiArtifact = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    size_in_bytes: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    expired: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    created_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    expires_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    digest: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    workflow_run: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
        head_sha: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW),
        head_branch: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        repository_id: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id),
        head_repository_id: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id)
    }))
});
const apiRepository = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    full_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    default_branch: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    fork: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    private: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY())
});
const person = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ date: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB) });
const apiCommit = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    sha: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW,
    parents: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW })),
    commit: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ author: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(person), committer: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(person) })),
    stats: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ additions: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9), deletions: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9) })),
    files: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()))
});
/** `repo` is null once the fork is deleted. */
const end = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW, ref: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), repo: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRepository */ .ow) });
const apiPullRequest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    head: end,
    base: end,
    state: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    draft: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    merged: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    merged_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    merge_commit_sha: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW),
    created_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    additions: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    deletions: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    changed_files: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)
});
const apiDeployment = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    environment: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sha: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW,
    ref: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    task: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Whatever the deployer put there: an object, or an object in a string. */
    payload: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    created_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    updated_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)
});
const apiDeploymentStatus = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    state: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    environment: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    created_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    log_url: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    target_url: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
});
const apiComment = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    body: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    user: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id, login: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    created_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB),
    updated_at: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)
});
/** GitHub wraps most listings in an object whose other key is the number of all items, and some it does not. */
const apiTotal = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ total_count: (0,_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .perhaps */ .mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9) });


/***/ })

};
