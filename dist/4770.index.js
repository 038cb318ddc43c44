export const id = 4770;
export const ids = [
 4770
];
export const modules = {
 66224: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   gf: ()=>observeAttempt,
   pJ: ()=>observeChange
  });
  var problem = __webpack_require__(73965);
  var recording = __webpack_require__(63769);
  var ingest_change = __webpack_require__(40604);
  var parse = __webpack_require__(23945);
  var answer = __webpack_require__(86462);
  var api = __webpack_require__(61973);
  var present = __webpack_require__(48141);
  ;
  function commitFrom(json) {
   const parsed = parse.xL(api.aF, json);
   if (parsed.success) return (0, answer.eO)(factsOf(parsed.data));
   return (0, answer.L5)(new problem.A({
    what: `The commit lacks a usable \`${parsed.error.issues[0]?.path.map(String).join('.') ?? ''}\``,
    todo: 'Check that the answer comes from GitHub; if it does, please report it with the answer',
    cause: parsed.error
   }));
  }
  function factsOf({ sha, parents, commit, stats, files }) {
   return (0, present.E)({
    sha,
    parents: parents.map((parent)=>parent.sha),
    authoredAt: commit?.author?.date,
    committedAt: commit?.committer?.date,
    files: files === undefined || files.length >= FILES_ON_A_PAGE ? undefined : files.length,
    linesAdded: stats?.additions,
    linesDeleted: stats?.deletions
   });
  }
  const FILES_ON_A_PAGE = 300;
  var ingest_jobs = __webpack_require__(57272);
  var ingest_run = __webpack_require__(54835);
  ;
  async function observeAttempt({ runs, clock, home }, { runId, attempt }) {
   const [runJson, listing] = await Promise.all([
    runs.run(runId, attempt),
    runs.jobs(runId, attempt)
   ]);
   const observedAt = clock.now();
   const run = chain(runJson, (json)=>(0, ingest_run.c)(json, {
     observedAt,
     witness: 'api',
     ...home
    }));
   const unseen = [
    ...reasons(run),
    ...reasons(listing),
    ...cutShort(listing, {
     runId,
     attempt
    })
   ];
   if (run.is === 'unknown') return {
    rows: recording.c,
    unseen
   };
   const observed = {
    ...observationOf(run.value),
    attemptStartedAt: run.value.startedAt
   };
   const { jobs, steps } = (0, ingest_jobs.b)(listing.is === 'known' ? listing.value.items : [], observed);
   return {
    rows: {
     ...recording.c,
     runs: [
      run.value
     ],
     jobs,
     steps
    },
    unseen
   };
  }
  async function observeChange({ runs }, run) {
   const commit = chain(await runs.commit(run.sha), commitFrom);
   if (commit.is === 'unknown') return {
    rows: recording.c,
    unseen: [
     commit.because
    ]
   };
   const change = (0, ingest_change.f)(commit.value, {
    ...observationOf(run),
    witness: 'api',
    pullRequest: run.pullRequest
   });
   return {
    rows: {
     ...recording.c,
     changes: [
      change
     ]
    },
    unseen: []
   };
  }
  const observationOf = ({ trust, witness, observedAt })=>({
    trust,
    witness,
    observedAt
   });
  const chain = (answer, next)=>answer.is === 'known' ? next(answer.value) : answer;
  const reasons = (answer)=>answer.is === 'unknown' ? [
    answer.because
   ] : [];
  const cutShort = (listing, { runId, attempt })=>listing.is === 'known' && !listing.value.complete ? [
    new problem.A({
     what: `Not all jobs of run ${runId}, attempt ${attempt}, could be listed`
    })
   ] : [];
 },
 14770: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>ENOUGH_RUNS,
   Y7: ()=>knownHistory,
   g1: ()=>record
  });
  var prose = __webpack_require__(17269);
  var domain_recording = __webpack_require__(63769);
  var history_columns = __webpack_require__(45605);
  var combine = __webpack_require__(39047);
  var gather = __webpack_require__(64347);
  var history_history = __webpack_require__(12586);
  var merge = __webpack_require__(73906);
  var segment_name = __webpack_require__(24083);
  var history_segment = __webpack_require__(7583);
  var collect_tests = __webpack_require__(62943);
  var counted = __webpack_require__(92009);
  var present = __webpack_require__(48141);
  ;
  function logHeadFrom(text) {
   const lines = linesOf(text);
   const ends = lines.findIndex((line)=>SET_UP_ENDS.test(line));
   const setUp = (ends === -1 ? lines : lines.slice(0, ends)).filter((line)=>!line.startsWith('##[debug]'));
   const steps = ends === -1 ? [] : stepsOf(lines.slice(ends));
   return (0, present.E)({
    ...runnerFacts(setUp),
    cacheHit: worst(steps.flatMap(cacheHitsOf))
   });
  }
  const MOST_CHARACTERS = 65_536;
  const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z /;
  function linesOf(text) {
   const lines = text.replace(/^\ufeff/, '').slice(0, MOST_CHARACTERS).split('\n');
   return lines.slice(0, -1).flatMap((line)=>{
    const stamp = STAMP.exec(line)?.[0];
    return stamp === undefined ? [] : [
     line.slice(stamp.length).replace(/\r$/, '')
    ];
   });
  }
  const SET_UP_ENDS = /^(?:Prepare workflow directory$|Complete job name: |##\[group\]Run )/;
  const RUNNER_VERSION = /^Current runner version: '(\d{1,6}(?:\.\d{1,6}){2,3})'$/;
  const IMAGE = /^(?:Image|Environment): ([a-z0-9.-]{1,64})$/;
  const IMAGE_VERSION = /^Version: (\d{1,12}(?:\.\d{1,12}){1,4})$/;
  function runnerFacts(setUp) {
   const runnerVersion = captured(setUp.slice(0, 1), RUNNER_VERSION);
   if (runnerVersion === undefined) return {};
   const image = imageGroup(setUp);
   const imageName = captured(image, IMAGE);
   return (0, present.E)({
    runnerVersion,
    imageOs: imageName === undefined ? undefined : imageOsOf(imageName),
    imageVersion: captured(image, IMAGE_VERSION)
   });
  }
  function imageGroup(setUp) {
   const begins = setUp.findIndex((line)=>/^##\[group\](?:Runner Image|Virtual Environment)$/.test(line));
   if (begins === -1) return [];
   const group = setUp.slice(begins + 1);
   const ends = group.indexOf('##[endgroup]');
   return ends === -1 ? [] : group.slice(0, ends);
  }
  const captured = (lines, pattern)=>{
   const matches = lines.flatMap((line)=>pattern.exec(line)?.[1] ?? []);
   return matches[0];
  };
  function imageOsOf(image) {
   const ubuntu = /^ubuntu-(\d{2})\.04(-arm)?$/.exec(image);
   if (ubuntu !== null) return `ubuntu${ubuntu[1] ?? ''}${ubuntu[2] === undefined ? '' : '-arm64'}`;
   const macos = /^macos-(\d{2})(?:-arm64)?$/.exec(image);
   if (macos !== null) return `macos${macos[1] ?? ''}`;
   const windows = /^windows-(?:20)?(\d{2})((?:-vs\d{4})?(?:-arm64)?)$/.exec(image);
   return windows === null ? undefined : `win${windows[1] ?? ''}${windows[2] ?? ''}`;
  }
  function stepsOf(lines) {
   const steps = [];
   for (const line of lines){
    const ran = /^##\[group\]Run (.*)$/.exec(line)?.[1];
    if (ran === undefined) steps.at(-1)?.lines.push(line);
    else steps.push({
     ran,
     lines: []
    });
   }
   return steps;
  }
  const ACTION = /^[\w.-]+(?:\/[\w.-]+)+@\S+$/;
  const SAID = [
   [
    /^Cache hit for: \S/,
    'hit'
   ],
   [
    /^Cache hit for restore-key: \S/,
    'partial'
   ],
   [
    /^Cache not found for input keys: \S/,
    'miss'
   ],
   [
    /^(?:##\[error\])?Failed to restore cache entry\. Exiting as fail-on-cache-miss is set\./,
    'miss'
   ],
   [
    /^(?:Cache|[\w. -]{1,40} cache) is not found(?: for .{1,200})?$/,
    'miss'
   ]
  ];
  function cacheHitsOf({ ran, lines }) {
   if (!ACTION.test(ran)) return [];
   const said = lines.flatMap((line)=>SAID.find(([words])=>words.test(line))?.[1] ?? []);
   return said.length > 0 ? said : restoredHits(ran, lines);
  }
  const RESTORED = /^(?:Cache|[\w. -]{1,40} cache) restored from key: (.{1,512})$/;
  const KEY = /^ {2}key: (.{1,512})$/;
  const NO_OLDER_KEYS = /^actions\/setup-(?:node|go|java)@/;
  function restoredHits(ran, lines) {
   const restored = lines.flatMap((line)=>RESTORED.exec(line)?.[1] ?? []);
   const wanted = captured(lines.slice(0, lines.indexOf('##[endgroup]') + 1), KEY);
   if (wanted !== undefined) return restored.map((key)=>key.toLowerCase() === wanted.toLowerCase() ? 'hit' : 'partial');
   return NO_OLDER_KEYS.test(ran) ? restored.map(()=>'hit') : [];
  }
  const worst = (hits)=>[
    'miss',
    'partial',
    'hit'
   ].find((hit)=>hits.includes(hit));
  var dist = __webpack_require__(38815);
  ;
  function usesOf(yamlText) {
   const found = jobsOf(workflowIn(yamlText)).flatMap(usesOfJob);
   return fitting([
    ...new Set(found)
   ].sort());
  }
  const LIMITS = {
   characters: 512 * 1024,
   tokens: 100_000,
   depth: 50
  };
  const MOST = {
   uses: 100,
   each: 200,
   together: 16_000,
   source: 1_000
  };
  function workflowIn(text) {
   const parser = new dist.iX();
   let tokens = 0;
   for (const lexeme of new dist.JG().lex(text.slice(0, LIMITS.characters))){
    for (const token of parser.next(lexeme))if (token.type === 'document') return token.value;
    tokens += 1;
    if (tokens > LIMITS.tokens || parser.stack.length > LIMITS.depth) break;
   }
   for (const token of parser.end())if (token.type === 'document') return token.value;
   return undefined;
  }
  const jobsOf = (workflow)=>valuesOf(workflow, 'jobs').flatMap((jobs)=>entriesOf(jobs).map(({ value })=>value));
  function usesOfJob(job) {
   const steps = valuesOf(job, 'steps').flatMap(elementsOf);
   return [
    job,
    ...steps
   ].flatMap((one)=>valuesOf(one, 'uses')).flatMap((value)=>named(textOf(value)));
  }
  const entriesOf = (token)=>token?.type === 'block-map' || token?.type === 'flow-collection' ? token.items.map(({ key, value })=>({
     key,
     value
    })) : [];
  const elementsOf = (token)=>token?.type === 'block-seq' || token?.type === 'flow-collection' ? token.items.map(({ value })=>value) : [];
  const valuesOf = (token, name)=>entriesOf(token).filter(({ key })=>textOf(key) === name).map(({ value })=>value);
  function textOf(token) {
   if (token === null || token === undefined || !('source' in token) || token.source.length > MOST.source) return undefined;
   const faults = [];
   const scalar = dist.DB.resolveAsScalar(token, true, (_, code)=>void faults.push(code));
   return faults.length === 0 ? scalar?.value : undefined;
  }
  const workflow_uses_ACTION = /^[\w.-]+(?:\/[\w.-]+)+@[^\s,@]+$/;
  const workflow_uses_IMAGE = /^docker:\/\/[^\s,@]+/;
  function named(uses) {
   if (uses === undefined || uses.length > MOST.each || /^\.\.?\//.test(uses)) return [];
   const image = workflow_uses_IMAGE.exec(uses)?.[0];
   if (image !== undefined) return [
    image
   ];
   return workflow_uses_ACTION.test(uses) ? [
    uses
   ] : [];
  }
  function fitting(uses) {
   let length = 0;
   return uses.slice(0, MOST.uses).filter((one)=>{
    length += one.length + 1;
    return length <= MOST.together;
   });
  }
  ;
  const HEAD_BYTES = 65_536;
  async function explainJobs(ports, { rows, known = [], most }) {
   const budget = ()=>Math.min(most, ports.runs.requestsLeft());
   const uses = new Map([
    ...known,
    ...rows.runs
   ].flatMap(knownUses));
   const files = unread(rows.runs, uses).slice(0, budget());
   for (const [file, actions] of (await readFiles(ports, files)))uses.set(file, actions);
   const turn = unexplained(rows.jobs).slice(0, Math.max(0, Math.min(most - files.length, budget())));
   const facts = await readLogs(ports, turn);
   if (files.length + turn.length > 0) ports.log.debug(`Asked for ${(0, counted.h)(files.length, 'workflow file')} and the heads of ${(0, counted.h)(turn.length, 'log')}.`);
   return {
    ...rows,
    runs: rows.runs.map((run)=>withUses(run, uses.get(fileOf(run)))),
    jobs: rows.jobs.map((job)=>withFacts(job, facts.get(job.jobId)))
   };
  }
  const fileOf = ({ workflowPath = '', sha })=>`${workflowPath}@${sha}`;
  const knownUses = (run)=>run.workflowPath === undefined || run.actions === undefined ? [] : [
    [
     fileOf(run),
     run.actions
    ]
   ];
  function unread(runs, uses) {
   const files = new Map(runs.filter(hasOwnFile).map((run)=>[
     fileOf(run),
     run
    ]));
   return [
    ...files
   ].flatMap(([file, run])=>uses.has(file) ? [] : [
     run
    ]);
  }
  const hasOwnFile = ({ workflowPath = '', event })=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(workflowPath) && event !== 'pull_request_target';
  async function readFiles({ runs, log }, wanted) {
   const read = wanted.map(async (run)=>{
    const text = explain_jobs_valueOf(log, await runs.fileAt(run.workflowPath ?? '', run.sha));
    return text === undefined ? [] : [
     [
      fileOf(run),
      usesOf(text).join(',')
     ]
    ];
   });
   return (await Promise.all(read)).flat();
  }
  const unexplained = (jobs)=>jobs.filter((job)=>job.status === 'completed' && job.conclusion !== 'skipped' && job.runnerVersion === undefined).filter(({ startedAt, completedAt })=>startedAt !== undefined && completedAt !== undefined).sort((one, other)=>tookMs(other) - tookMs(one) || one.jobId - other.jobId);
  const tookMs = ({ startedAt = 0, completedAt = 0 })=>completedAt - startedAt;
  async function readLogs({ runs, log }, jobs) {
   const read = jobs.map(async ({ jobId })=>{
    const head = explain_jobs_valueOf(log, await runs.logHead(jobId, HEAD_BYTES));
    return head === undefined ? [] : [
     [
      jobId,
      logHeadFrom(head)
     ]
    ];
   });
   return new Map((await Promise.all(read)).flat());
  }
  function explain_jobs_valueOf(log, answer) {
   if (answer.is === 'known') return answer.value;
   log.debug(answer.because.message);
   return undefined;
  }
  const withUses = (run, actions)=>actions === undefined || run.actions !== undefined ? run : {
    ...run,
    actions
   };
  const withFacts = (job, facts)=>facts === undefined || Object.keys(facts).length === 0 ? job : {
    ...facts,
    ...job
   };
  var keep_rows = __webpack_require__(96630);
  var observe = __webpack_require__(66224);
  ;
  function budgetOf(runs, most) {
   const reserved = Math.max(0, runs.requestsLeft() - Math.max(0, most));
   return {
    left: ()=>Math.max(0, runs.requestsLeft() - reserved)
   };
  }
  function refusalOf({ cause }) {
   const status = typeof cause === 'object' && cause !== null && 'status' in cause ? cause.status : undefined;
   if (status === 404 || status === 410) return 'gone';
   if (status === 429 || status === 403 && /rate limit/i.test(String(cause))) return 'limit';
   return 'other';
  }
  var parse = __webpack_require__(23945);
  var answer = __webpack_require__(86462);
  var domain_trust = __webpack_require__(80900);
  var problem = __webpack_require__(73965);
  var api = __webpack_require__(61973);
  var rollback_mark = __webpack_require__(67587);
  ;
  function deploymentFrom(json, statuses, observed) {
   const parsed = parse.xL(api.EJ, json);
   if (!parsed.success || parsed.data.created_at === undefined) return (0, answer.L5)(new problem.A({
    what: 'The deployment lacks a usable id, environment, commit or time'
   }));
   const { id, environment, sha, ref, payload, created_at: createdAt } = parsed.data;
   const inOrder = statusesIn(statuses);
   const newest = inOrder[0];
   const runId = inOrder.map((status)=>runOf(status, observed.repository)).find((named)=>named !== undefined);
   return (0, answer.eO)((0, present.E)({
    deploymentId: id,
    environment,
    sha,
    ref,
    createdAt,
    state: newest === undefined ? undefined : heardOf(newest.state),
    stateAt: newest?.created_at,
    runId,
    rollbackOf: (0, rollback_mark.x)(payload)?.of,
    trust: trustOf({
     sha,
     ref,
     runId
    }, observed),
    witness: 'api',
    observedAt: observed.observedAt
   }));
  }
  function statusesIn(statuses) {
   return statuses.flatMap((status)=>{
    const parsed = parse.xL(api.KJ, status);
    return parsed.success ? [
     parsed.data
    ] : [];
   }).sort((one, other)=>(other.created_at ?? 0) - (one.created_at ?? 0) || other.id - one.id);
  }
  const heardOf = (state)=>STATES.find((word)=>word === state);
  const STATES = [
   'pending',
   'queued',
   'in_progress',
   'success',
   'failure',
   'error',
   'inactive',
   'waiting'
  ];
  function runOf({ log_url, target_url }, repository) {
   for (const url of [
    log_url,
    target_url
   ]){
    const [, named, runId] = RUN_URL.exec(url ?? '') ?? [];
    if (named?.toLowerCase() === repository.toLowerCase()) return Number(runId);
   }
   return undefined;
  }
  const RUN_URL = /^https:\/\/[^/?#]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9]\d{0,14})(?:[/?#]|$)/u;
  function trustOf(deployed, { runs, defaultBranch }) {
   const ofRef = trustOfRef(deployed.ref, defaultBranch);
   const ofDeployer = runs.filter(({ runId })=>runId === deployed.runId).map(({ trust })=>trust);
   const ofCommit = bestOf(runs.filter(({ sha })=>sha === deployed.sha).map(({ trust })=>trust));
   return [
    ...ofDeployer,
    ...ofCommit
   ].reduce(domain_trust.z, ofRef);
  }
  function trustOfRef(ref, defaultBranch) {
   if (ref === undefined || /^(?:refs\/)?(?:pull\/)?\d+\/(?:merge|head)$/u.test(ref)) return 'fork';
   return defaultBranch !== undefined && ref.replace(/^refs\/heads\//u, '') === defaultBranch ? 'default' : 'branch';
  }
  const bestOf = (trusts)=>domain_trust.s.filter((trust)=>trusts.includes(trust)).slice(0, 1);
  ;
  const MOST_PAGES = 2;
  const MOST_STATUSES = 10;
  async function askForDeployments(asking, kept) {
   const { runs, clock, home, budget, log } = asking;
   const known = new Map(kept.deployments.map((deployment)=>[
     deployment.deploymentId,
     deployment
    ]));
   const parse = (item, statuses = [])=>{
    const answer = deploymentFrom(item, statuses, {
     ...home,
     observedAt: clock.now(),
     runs: kept.runs
    });
    return answer.is === 'known' ? [
     {
      item,
      deployment: answer.value
     }
    ] : [];
   };
   const listed = await list(asking, (item)=>parse(item).every(({ deployment })=>known.has(deployment.deploymentId)));
   const told = listed.flatMap((item)=>parse(item));
   const open = [
    ...newestOfEach(told),
    ...told.filter(({ deployment })=>isOpen(known.get(deployment.deploymentId)))
   ];
   const wanted = [
    ...new Set(open)
   ].filter(({ deployment })=>!isFinal(known.get(deployment.deploymentId)));
   const many = Math.min(MOST_STATUSES, Math.ceil(budget.left() / 8));
   const asked = await Promise.all(wanted.slice(0, many).map(async ({ item, deployment })=>{
    const answer = await runs.deploymentStatuses(deployment.deploymentId);
    if (answer.is === 'known') return parse(item, answer.value.items);
    log.debug(answer.because.message);
    return [];
   }));
   const unknown = told.filter(({ deployment })=>!known.has(deployment.deploymentId));
   return [
    ...new Map([
     ...unknown,
     ...asked.flat()
    ].map(({ deployment })=>[
      deployment.deploymentId,
      deployment
     ])).values()
   ];
  }
  async function list({ runs, budget, log }, isKnown) {
   const items = [];
   for(let page = 1; page <= MOST_PAGES && budget.left() > 0; page += 1){
    const answer = await runs.deployments(page);
    if (answer.is === 'unknown') {
     log.debug(answer.because.message);
     break;
    }
    items.push(...answer.value.items);
    if (answer.value.complete || answer.value.items.every(isKnown)) break;
   }
   return items;
  }
  function newestOfEach(told) {
   const newest = new Map();
   const inOrder = [
    ...told
   ].sort(({ deployment: one }, { deployment: other })=>other.createdAt - one.createdAt);
   for (const one of inOrder)if (!newest.has(one.deployment.environment)) newest.set(one.deployment.environment, one);
   return [
    ...newest.values()
   ];
  }
  const isFinal = (deployment)=>FINAL.has(deployment?.state ?? '');
  const isOpen = (deployment)=>deployment?.state !== undefined && !isFinal(deployment);
  const FINAL = new Set([
   'success',
   'failure',
   'error',
   'inactive'
  ]);
  var ingest_jobs = __webpack_require__(57272);
  var ingest_run = __webpack_require__(54835);
  ;
  const MOST_PAGES_OF_A_SEARCH = 10;
  const listing_MOST_PAGES = 11;
  async function listRuns(listing, kept) {
   const { budget, since, clock } = listing;
   const isKnown = knownBy(kept);
   const newest = await descend(listing, {
    from: since,
    isKnown,
    pages: Math.min(listing_MOST_PAGES, Math.max(1, Math.floor(budget.left() / 2)))
   });
   if (newest.end !== 'known') return {
    ...newest,
    complete: newest.end === 'all'
   };
   const tail = await descendBelow(listing, {
    kept,
    isKnown
   });
   const holes = holesIn([
    ...kept,
    ...newest.seen,
    ...tail.seen
   ], since);
   const hole = holes[Math.floor(clock.chance() * holes.length)];
   const filled = hole === undefined || tail.end === 'fault' ? NOT_ASKED : await descendInto(listing, hole);
   const descents = [
    newest,
    tail,
    filled
   ];
   return {
    seen: uniqueRuns(descents.flatMap(({ seen })=>seen)),
    complete: descents.every(({ end })=>end === 'all' || end === 'known') && holes.length <= 1,
    unseen: descents.flatMap(({ unseen })=>unseen)
   };
  }
  async function descend(listing, { from, to: begin, isKnown, pages }) {
   const { runs, clock, home, budget } = listing;
   const seen = new Map();
   const ended = (end, unseen = [])=>({
     seen: [
      ...seen.values()
     ],
     end,
     unseen
    });
   let search = {
    to: begin,
    page: 1
   };
   let isWhole = true;
   for(let asked = 0; asked < pages && budget.left() > 0; asked += 1){
    const answer = await runs.runs(search.page, createdIn(from, search.to));
    if (answer.is === 'unknown') return ended('fault', [
     answer.because
    ]);
    const read = (0, ingest_run.H)(answer.value.items, {
     observedAt: clock.now(),
     witness: 'api',
     ...home
    });
    const wanted = read.runs.filter(({ createdAt = from })=>createdAt >= from);
    for (const run of wanted)seen.set(keyOf(run), run);
    isWhole &&= read.passedOver.count === 0;
    if (answer.value.complete || wanted.length < read.runs.length) return ended(isWhole ? 'all' : 'cut');
    const settled = wanted.filter(isSettled);
    if (settled.length > 0 && settled.every(isKnown)) return ended(isWhole ? 'known' : 'cut');
    const oldest = Math.min(...wanted.map(({ createdAt = Infinity })=>createdAt));
    const isLower = oldest < (search.to ?? Infinity);
    search = isLower ? {
     to: oldest,
     page: 1
    } : {
     ...search,
     page: search.page + 1
    };
    if (search.page > MOST_PAGES_OF_A_SEARCH) break;
   }
   return ended('cut');
  }
  async function descendBelow(listing, { kept, isKnown }) {
   const oldest = Math.min(...kept.filter(isOfGitHub).map(({ createdAt = Infinity })=>createdAt));
   if (oldest <= listing.since || oldest === Infinity) return NOT_ASKED;
   return descend(listing, {
    from: listing.since,
    to: oldest,
    isKnown,
    pages: shareOf(listing.budget)
   });
  }
  const descendInto = (listing, hole)=>descend(listing, {
    ...hole,
    isKnown: ()=>false,
    pages: shareOf(listing.budget)
   });
  const NOT_ASKED = {
   seen: [],
   end: 'all',
   unseen: []
  };
  const shareOf = (budget)=>Math.max(1, Math.floor(budget.left() / 4));
  function holesIn(runs, since) {
   const workflows = new Map();
   for (const { workflowPath, runNumber, createdAt, witness } of runs){
    if (workflowPath === undefined || runNumber === undefined || createdAt === undefined) continue;
    if (createdAt < since || witness === 'report') continue;
    const numbers = workflows.get(workflowPath) ?? new Map();
    workflows.set(workflowPath, numbers.set(runNumber, {
     runNumber,
     createdAt
    }));
   }
   return [
    ...workflows.values()
   ].flatMap((numbers)=>{
    const inOrder = [
     ...numbers.values()
    ].sort((one, other)=>one.runNumber - other.runNumber);
    return inOrder.flatMap((upper, index)=>{
     const lower = inOrder[index - 1];
     const jumps = lower !== undefined && upper.runNumber - lower.runNumber > 1 && lower.createdAt <= upper.createdAt;
     return jumps ? [
      {
       from: lower.createdAt,
       to: upper.createdAt
      }
     ] : [];
    });
   });
  }
  function knownBy(kept) {
   const keys = new Set(kept.filter(isSettled).map(keyOf));
   return (run)=>keys.has(keyOf(run));
  }
  const isSettled = ({ status })=>status === 'completed';
  const isOfGitHub = ({ witness })=>witness !== 'report';
  const keyOf = ({ runId, attempt })=>`${runId}/${attempt}`;
  const uniqueRuns = (runs)=>[
    ...new Map(runs.map((run)=>[
      keyOf(run),
      run
     ])).values()
   ];
  const createdIn = (from, to)=>to === undefined ? undefined : `${wholeSeconds(from)}..${wholeSeconds(to)}`;
  const wholeSeconds = (time)=>new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
  ;
  const AT_ONCE = 8;
  const MOST_ATTEMPTS = 20;
  function lackingJobs({ runs, jobs }, beside) {
   const known = new Map(runs.filter(isOfGitHub).map((run)=>[
     keyOf(run),
     run
    ]));
   const withJobs = new Set([
    ...beside,
    ...jobs,
    ...runs.filter(wereListed)
   ].map(keyOf));
   const isLacking = (key)=>{
    const run = known.get(keyOf(key));
    return !withJobs.has(keyOf(key)) && (run === undefined || isSettled(run));
   };
   return newestAttempts([
    ...known.values()
   ]).flatMap((run)=>{
    const attempts = endedAttempts(run).filter((attempt)=>isLacking({
      runId: run.runId,
      attempt
     }));
    return attempts.length === 0 ? [] : [
     {
      run,
      attempts
     }
    ];
   });
  }
  const wereListed = ({ jobsListed })=>jobsListed !== undefined;
  function newestAttempts(runs) {
   const newest = new Map();
   for (const run of runs)if (run.attempt > (newest.get(run.runId)?.attempt ?? 0)) newest.set(run.runId, run);
   return [
    ...newest.values()
   ];
  }
  function endedAttempts(run) {
   const last = isSettled(run) ? run.attempt : run.attempt - 1;
   const many = Math.min(last, MOST_ATTEMPTS);
   return Array.from({
    length: many
   }, (_, index)=>last - many + 1 + index);
  }
  function inTurn(lacking) {
   const ordered = [
    ...lacking
   ].sort((one, other)=>byTrust(one.run, other.run) || byAge(one.run, other.run));
   const isTelling = ({ run })=>!TELL_LITTLE.has(run.conclusion ?? '');
   return [
    ...roundRobin(ordered.filter(isTelling)),
    ...roundRobin(ordered.filter((candidate)=>!isTelling(candidate)))
   ];
  }
  const byTrust = (one, other)=>domain_trust.s.indexOf(one.trust) - domain_trust.s.indexOf(other.trust);
  const byAge = (one, other)=>(other.createdAt ?? 0) - (one.createdAt ?? 0) || other.runId - one.runId;
  const TELL_LITTLE = new Set([
   'action_required',
   'cancelled',
   'skipped',
   'stale',
   'startup_failure'
  ]);
  function roundRobin(ordered) {
   const rounds = [];
   const turns = new Map();
   for (const candidate of ordered){
    const workflow = workflowOf(candidate.run);
    const turn = turns.get(workflow) ?? 0;
    turns.set(workflow, turn + 1);
    const round = rounds[turn] ??= [];
    round.push(candidate);
   }
   return rounds.flat();
  }
  const workflowOf = ({ workflowPath, workflow })=>workflowPath ?? workflow;
  async function askForJobs(asking, wanted) {
   const seen = [];
   for(let next = 0; next < wanted.length;){
    const batch = wanted.slice(next, next + Math.min(AT_ONCE, asking.budget.left()));
    if (batch.length === 0) break;
    next += batch.length;
    seen.push(...await Promise.all(batch.map((lacking)=>jobs_jobsOf(asking, lacking))));
    const problems = seen.flatMap(reasons);
    if (problems.length > 1 || problems.some((problem)=>refusalOf(problem) === 'limit')) break;
   }
   const answered = seen.filter(({ is })=>is === 'told');
   const believed = answered.length === 0 ? [] : seen.filter(({ is })=>is === 'gone');
   return {
    rows: (0, merge.YE)([
     ...answered,
     ...believed
    ].map(({ rows })=>rows)),
    answered: answered.length,
    unseen: seen.flatMap(reasons)
   };
  }
  const reasons = (seen)=>seen.is === 'untold' ? [
    seen.because
   ] : [];
  async function jobs_jobsOf({ runs, clock }, { run, attempts }) {
   const answer = await runs.jobsOfAllAttempts(run.runId);
   const observed = {
    trust: run.trust,
    witness: 'api',
    observedAt: clock.now()
   };
   const attemptRow = (attempt, jobsListed)=>factsOf(run, {
     attempt,
     jobsListed,
     observedAt: observed.observedAt
    });
   if (answer.is === 'unknown') {
    if (refusalOf(answer.because) !== 'gone') return {
     is: 'untold',
     rows: domain_recording.c,
     because: answer.because
    };
    return {
     is: 'gone',
     rows: {
      ...domain_recording.c,
      runs: attempts.map((attempt)=>attemptRow(attempt, 0))
     }
    };
   }
   const { items, complete } = answer.value;
   const read = (0, ingest_jobs.b)(items, observed);
   const isWanted = (row)=>row.runId === run.runId && attempts.includes(row.attempt);
   const jobs = read.jobs.filter(isWanted);
   const many = (attempt)=>jobs.filter((job)=>job.attempt === attempt).length;
   const told = complete ? attempts : attempts.filter((attempt)=>many(attempt) > 0);
   const attemptRows = told.map((attempt)=>attemptRow(attempt, complete ? many(attempt) : undefined));
   return {
    is: 'told',
    rows: {
     ...domain_recording.c,
     runs: attemptRows,
     jobs,
     steps: read.steps.filter(isWanted)
    }
   };
  }
  function factsOf(run, attempt) {
   const { runId, runNumber, workflow, workflowPath, event, branch, sha, pullRequest, createdAt, trust } = run;
   const ofAll = {
    runId,
    runNumber,
    workflow,
    workflowPath,
    event,
    branch,
    sha,
    pullRequest,
    createdAt,
    trust
   };
   return (0, present.E)({
    ...ofAll,
    ...attempt,
    status: 'completed',
    witness: 'api'
   });
  }
  ;
  const MOST_COMPLETED = 3;
  const OLDEST_MS = 30 * 86_400_000;
  async function completeEarlier({ runs, clock }, { home, self, most = MOST_COMPLETED }, kept) {
   if (runs === undefined || home.defaultBranch === undefined) return (0, merge.YE)([]);
   const oldest = clock.now() - OLDEST_MS;
   const unfinished = unfinishedAttempts(kept).filter((run)=>!(run.runId === self.runId && run.attempt === self.attempt) && run.observedAt > oldest);
   const turn = complete_earlier_inTurn(unfinished).slice(0, Math.min(most, MOST_COMPLETED));
   const seen = await Promise.all(turn.map((run)=>(0, observe.gf)({
     runs,
     clock,
     home
    }, run)));
   return (0, merge.YE)(seen.map(({ rows })=>rows));
  }
  function complete_earlier_inTurn(runs) {
   const [newest, ...others] = [
    ...runs
   ].sort((one, other)=>other.runId - one.runId || other.attempt - one.attempt);
   others.sort((one, other)=>one.observedAt - other.observedAt);
   return newest === undefined ? [] : [
    newest,
    ...others
   ];
  }
  function unfinishedAttempts({ runs, jobs }) {
   const openJobs = new Set(jobs.filter(({ status })=>status !== 'completed').map(complete_earlier_keyOf));
   return runs.filter((run)=>run.status !== 'completed' || openJobs.has(complete_earlier_keyOf(run)));
  }
  const complete_earlier_keyOf = ({ runId, attempt })=>`${runId}/${attempt}`;
  var told = __webpack_require__(56418);
  ;
  const DAYS = 90;
  async function backfill({ runs, clock, log }, backfilling) {
   const { home, kept, self, most, days = DAYS } = backfilling;
   const since = clock.now() - days * 86_400_000;
   if (home.defaultBranch === undefined || most <= 0) return {
    rows: domain_recording.c,
    coverage: coverageOf(kept, {
     self,
     since,
     found: [],
     complete: false
    }),
    notes: []
   };
   const budget = budgetOf(runs, most);
   const asking = {
    runs,
    clock,
    log,
    home,
    budget,
    since
   };
   const completing = {
    home,
    self,
    most: Math.floor(budget.left() / 2)
   };
   const completed = await completeEarlier({
    runs,
    clock
   }, completing, kept);
   const before = {
    ...domain_recording.c,
    runs: kept.runs,
    jobs: kept.jobs
   };
   const seenSoFar = (0, merge.YE)([
    before,
    completed
   ]);
   const listed = await listRuns(asking, seenSoFar.runs);
   const isKnown = knownBy(seenSoFar.runs);
   const found = listed.seen.filter((run)=>isSettled(run) && !isKnown(run) && run.runId !== self.runId);
   const finding = {
    ...domain_recording.c,
    runs: found
   };
   const known = {
    jobs: seenSoFar.jobs,
    runs: (0, merge.YE)([
     seenSoFar,
     {
      ...domain_recording.c,
      runs: listed.seen
     }
    ]).runs
   };
   if (isRefused(listed)) {
    const coverage = coverageOf(known, {
     self,
     since,
     found,
     complete: false
    });
    return {
     rows: (0, merge.YE)([
      completed,
      finding
     ]),
     coverage,
     notes: listed.unseen.map(({ message })=>(0, told.E)(message))
    };
   }
   const deployments = await askForDeployments(asking, {
    deployments: kept.deployments,
    runs: known.runs
   });
   const asked = await askForJobs(asking, inTurn(lackingJobs(within(known, since), [
    self,
    ...completed.runs
   ])));
   const rows = (0, merge.YE)([
    completed,
    finding,
    {
     ...domain_recording.c,
     deployments
    },
    asked.rows
   ]);
   const now = {
    jobs: [
     ...known.jobs,
     ...asked.rows.jobs
    ],
    runs: [
     ...known.runs,
     ...asked.rows.runs
    ]
   };
   const coverage = coverageOf(now, {
    self,
    since,
    found,
    complete: listed.complete
   });
   tell(log, {
    found,
    answered: asked.answered,
    coverage
   });
   return {
    rows,
    coverage,
    notes: [
     ...listed.unseen,
     ...asked.unseen
    ].map(({ message })=>(0, told.E)(message))
   };
  }
  const isRefused = ({ seen, unseen })=>unseen.some((problem)=>seen.length === 0 || refusalOf(problem) === 'limit');
  function coverageOf(known, { self, since, found, complete }) {
   const recent = within(known, since);
   const lacking = new Set(lackingJobs(recent, [
    self
   ]).map(({ run })=>run.runId));
   const ended = new Set(recent.runs.filter((run)=>isSettled(run) && isOfGitHub(run)).map(({ runId })=>runId));
   const withJobs = [
    ...ended
   ].filter((runId)=>!lacking.has(runId)).length;
   const share = ended.size === 0 ? 1 : withJobs / ended.size;
   return {
    runs: ended.size,
    runsListed: countRuns(found),
    withJobs,
    share,
    complete
   };
  }
  const within = (known, since)=>({
    ...known,
    runs: known.runs.filter(({ createdAt })=>createdAt === undefined || createdAt >= since)
   });
  const countRuns = (runs)=>new Set(runs.map(({ runId })=>runId)).size;
  function tell(log, { found, answered, coverage }) {
   const workflows = (0, counted.h)(new Set(found.map(workflowOf)).size, 'workflow');
   const parts = [
    ...found.length === 0 ? [] : [
     `${(0, counted.h)(countRuns(found), 'run')} of ${workflows}`
    ],
    ...answered === 0 ? [] : [
     `the jobs of ${(0, counted.h)(answered, 'run')}`
    ]
   ];
   if (parts.length === 0) return;
   const { withJobs, runs, share, complete } = coverage;
   const known = `the jobs of ${withJobs.toLocaleString('en')} of ${(0, counted.h)(runs, 'run')} (${Math.floor(100 * share)} %)`;
   const more = share < 1 || !complete ? '; the next recordings go on' : '';
   log.info(`Backfilled ${parts.join(' and ')}. The history knows ${known}${more}.`);
  }
  var passed_over = __webpack_require__(40947);
  ;
  function artifactsFrom(items) {
   const read = items.map(artifactFrom);
   return {
    artifacts: read.filter((one)=>typeof one !== 'string'),
    passedOver: (0, passed_over.J)(read.filter((one)=>typeof one === 'string'))
   };
  }
  function artifactFrom(item) {
   const parsed = parse.xL(api.VI, item);
   if (!parsed.success) return lacking(parsed.error.issues[0]?.path.map(String).join('.') ?? '');
   const { created_at: createdAt, workflow_run: run } = parsed.data;
   if (createdAt === undefined) return lacking('created_at');
   if (run?.repository_id === undefined) return lacking('workflow_run');
   return rowOf(parsed.data, {
    createdAt,
    runId: run.id,
    repositoryId: run.repository_id
   });
  }
  const lacking = (field)=>`The artifact lacks a usable \`${field}\``;
  const rowOf = ({ id, name, size_in_bytes: sizeBytes, expired, workflow_run: run }, bound)=>(0, present.E)({
    id,
    name,
    sizeBytes,
    expired: expired === true,
    ...bound,
    headRepositoryId: run?.head_repository_id,
    headBranch: run?.head_branch,
    headSha: run?.head_sha
   });
  ;
  const CLOCK_SKEW_MS = 86_400_000;
  const UPLOAD_MS = 3_600_000;
  const latestOf = ({ createdAt })=>createdAt + CLOCK_SKEW_MS + 1_000;
  const MOST_BYTES = 16_000_000;
  async function searchArtifacts({ secondCopy, log }, { home, known, after = '' }) {
   const wanted = new Map();
   const passed = [];
   const seen = new Set();
   const found = (unread)=>({
     wanted: candidates_inTurn([
      ...wanted.values()
     ], home),
     passed,
     unread
    });
   for(let page = 1; page <= candidates_MOST_PAGES; page += 1){
    const listing = await secondCopy.listed(page);
    if (listing.is === 'unknown') return found([
     listing.because.message
    ]);
    const { artifacts, passedOver } = artifactsFrom(listing.value.items);
    if (passedOver.count > 0) log.debug(`${(0, counted.h)(passedOver.count, 'artifact')}: ${passedOver.reasons.join('; ')}.`);
    const ours = artifacts.filter(({ id })=>!seen.has(id)).flatMap((artifact)=>candidateIn(artifact) ?? []);
    const lacking = ours.filter(({ name, stamp })=>!known.has(name) && stamp > after);
    for (const candidate of lacking){
     const kind = candidates_refusalOf(candidate, home);
     if (kind !== undefined) passed.push({
      kind
     });
     else if (!wanted.has(candidate.name)) wanted.set(candidate.name, candidate);
    }
    for (const { id } of artifacts)seen.add(id);
    if (listing.value.complete || ours.length > 0 && lacking.length === 0) break;
   }
   return found([]);
  }
  const candidates_MOST_PAGES = 3;
  const PREFIX = 'foreshock-';
  function candidateIn(artifact) {
   if (!artifact.name.startsWith(PREFIX)) return undefined;
   const name = artifact.name.slice(PREFIX.length);
   const { runId = 0, attempt = 0, stamp = '' } = (0, segment_name.$q)(name) ?? {};
   return runId === 0 || attempt === 0 ? undefined : {
    name,
    stamp,
    key: {
     runId,
     attempt
    },
    artifact
   };
  }
  function candidates_refusalOf({ stamp, key, artifact }, { repositoryId }) {
   if (artifact.runId !== key.runId || artifact.repositoryId !== repositoryId) return 'foreign';
   const [earliest, latest] = [
    artifact.createdAt - CLOCK_SKEW_MS - UPLOAD_MS,
    latestOf(artifact)
   ].map(segment_name.Zs);
   const [from = '', to = ''] = [
    earliest,
    latest
   ].map((one)=>one?.slice(0, stamp.length));
   if (stamp < from || stamp > to) return 'misdated';
   if (artifact.expired) return 'expired';
   return (artifact.sizeBytes ?? 0) > MOST_BYTES ? 'too-large' : undefined;
  }
  const candidates_inTurn = (candidates, home)=>[
    ...candidates
   ].sort((one, other)=>rankOf(one, home) - rankOf(other, home));
  function rankOf({ artifact: { headRepositoryId, headBranch } }, home) {
   if (headRepositoryId !== home.repositoryId) return 2;
   return headBranch === home.defaultBranch ? 0 : 1;
  }
  var decode_segment = __webpack_require__(42238);
  var manifest = __webpack_require__(22365);
  var rollback_order = __webpack_require__(68057);
  var record_line = __webpack_require__(50202);
  ;
  function vouchedRows({ decisions, labels }, { deployments, run }) {
   const told = deployments.map((deployment)=>({
     deployment,
     own: (0, record_line.M$)(deployment).filter(({ runId, attempt })=>runId === run.runId && attempt === run.attempt)
    }));
   const vouched = decisions.flatMap((decision)=>told.flatMap((one)=>decisionBy(one, decision, run)).slice(0, 1));
   const ids = new Set(vouched.map(({ decisionId })=>decisionId));
   return {
    decisions: vouched,
    labels: labels.flatMap((label)=>told.flatMap((one)=>labelBy(one, label, ids)).slice(0, 1))
   };
  }
  function decisionBy({ deployment, own }, decision, run) {
   const { kind, runId, attempt, decisionId } = decision;
   const { deploymentId, environment, sha } = deployment;
   const isOfRun = runId === run.runId && attempt === run.attempt;
   const isOfDeployment = decision.deploymentId === deploymentId && decision.environment === environment && decision.sha === sha;
   const [last] = own;
   if (!isOfRun || !isOfDeployment || decisionId !== `${kind}-${deploymentId}-${runId}-${attempt}`) return [];
   if (last === undefined || !isSaid(decision, new Set(own.map(({ word })=>word)))) return [];
   return [
    {
     ...decision,
     decidedAt: between(deployment.createdAt, decision.decidedAt, last.at),
     trust: 'default'
    }
   ];
  }
  function isSaid({ kind, verdict, mode, acted }, words) {
   if (kind === 'watch') return !acted && words.has(verdict);
   if (kind !== 'rollback' || verdict !== 'fail') return false;
   if (acted) return mode === 'live' && isOrdered(words);
   if (mode === 'dry-run') return words.has('dry-run');
   return !isOrdered(words) && (words.has('stood-down') || words.has('needs-human'));
  }
  const isOrdered = (words)=>words.has('rolling-back') && !words.has('stood-down');
  function labelBy({ deployment, own }, label, decisionIds) {
   const { decisionId, ...fact } = label;
   const subjects = {
    deployment: String(deployment.deploymentId),
    commit: deployment.sha
   };
   const { subjectKind } = label;
   if (subjectKind !== 'deployment' && subjectKind !== 'commit') return [];
   const record = subjects[subjectKind] === label.subject ? recordOf(label, own) : undefined;
   if (record === undefined) return [];
   const at = between(deployment.createdAt, label.at, record.at);
   const of = decisionId !== undefined && decisionIds.has(decisionId) ? {
    decisionId
   } : {};
   return [
    {
     ...fact,
     ...of,
     at,
     knownAt: record.at,
     trust: 'default'
    }
   ];
  }
  function recordOf({ label, givenBy }, own) {
   const isCalledOff = own.some(({ word })=>word === 'stood-down');
   const words = WORDS[`${label} by ${givenBy}`] ?? [];
   return own.find(({ word })=>words.includes(word) && !(word === 'rolling-back' && isCalledOff));
  }
  const WORDS = {
   'bad by verdict': [
    'fail',
    'rolling-back'
   ],
   'known-good by verdict': [
    'pass'
   ],
   'rolled-back by rollback': [
    'rolled-back'
   ]
  };
  const between = (least, value, most)=>Math.min(Math.max(least, value), most);
  ;
  const vouched_MOST = {
   rows: 50,
   environments: 2,
   deployments: 6,
   pages: 3
  };
  const isStartedByRun = (run, artifact, { repositoryId, defaultBranch })=>run.event === 'workflow_run' && run.trust === 'branch' && run.branch === defaultBranch && rollback_order.A8.test(run.workflowPath ?? '') && artifact.headRepositoryId === repositoryId && artifact.headBranch === defaultBranch;
  function decidedIn({ tables }) {
   const { decisions, labels } = tables;
   return decisions.length === 0 || decisions.length + labels.length > vouched_MOST.rows ? {
    decisions: [],
    labels: []
   } : {
    decisions: [
     ...decisions
    ],
    labels: [
     ...labels
    ]
   };
  }
  async function vouchedFor(deployments, rows, run) {
   const named = namedIn(rows);
   const found = [];
   for (const environment of environmentsOf(rows)){
    const listed = await listedOf(deployments, environment, named);
    if (listed.is === 'unknown') return listed;
    found.push(...listed.value);
   }
   const told = [];
   for (const one of found.slice(0, vouched_MOST.deployments)){
    const statuses = await deployments.statuses(one.deploymentId);
    if (statuses.is === 'unknown') return statuses;
    told.push({
     ...one,
     statuses: statuses.value
    });
   }
   return (0, answer.eO)(vouchedRows(rows, {
    deployments: told,
    run
   }));
  }
  const namedIn = ({ decisions, labels })=>new Set([
    ...decisions.map(({ deploymentId })=>String(deploymentId)),
    ...labels.filter(({ subjectKind })=>subjectKind === 'deployment').map(({ subject })=>subject)
   ]);
  const environmentsOf = ({ decisions })=>[
    ...new Set(decisions.map(({ environment = '' })=>environment))
   ].filter((environment)=>rollback_order.YR.test(environment)).slice(0, vouched_MOST.environments);
  async function listedOf({ list }, environment, named) {
   const found = new Map();
   for(let page = 1; page <= vouched_MOST.pages; page += 1){
    const answer = await list(environment, page);
    if (answer.is === 'unknown') return answer;
    for (const one of answer.value.deployments)if (named.has(String(one.deploymentId)) && one.environment === environment) found.set(one.deploymentId, one);
    if (answer.value.complete || found.size >= named.size) break;
   }
   return (0, answer.eO)([
    ...found.values()
   ]);
  }
  var table_row = __webpack_require__(31904);
  ;
  function lowerTrust(part, trust) {
   return {
    ...part,
    tables: (0, history_columns.JK)((name)=>withTrust(name, part.tables[name], trust))
   };
  }
  function withTrust(name, columns, trust) {
   const stored = new Map((0, table_row.PL)(name).map((column)=>[
     column.name,
     (0, history_columns.P3)(columns, column)
    ]));
   const trusts = stored.get('trust');
   if (trusts === undefined || trusts instanceof Float64Array) return columns;
   const { codes, texts } = trusts;
   const lesser = (text)=>{
    const own = domain_trust.s.find((one)=>one === text);
    return own === undefined ? text : (0, domain_trust.z)(own, trust);
   };
   stored.set('trust', {
    codes,
    texts: (0, history_columns.E1)(texts, lesser)
   });
   return (0, history_columns.Wc)(name, stored, columns.length);
  }
  const onlyRun = (part, { runId, attempt })=>restricted(part, (name)=>{
    if (!OF_A_RUN.has(name)) return ()=>false;
    const { tables } = part;
    const [runIds, attempts] = [
     numbers(tables, name, 'runId'),
     numbers(tables, name, 'attempt')
    ];
    return (row)=>runIds[row] === runId && attempts[row] === attempt;
   });
  const OF_A_RUN = new Set([
   'runs',
   'jobs',
   'steps',
   'tests'
  ]);
  const withoutRuns = (part)=>restricted(part, (name)=>name === 'runs' ? ()=>false : ()=>true);
  const seenUntil = (part, epochMs)=>restricted(part, (name)=>{
    const observedAt = part.tables[name].numbers('observedAt');
    return (row)=>(observedAt[row] ?? Infinity) <= epochMs;
   });
  const newestIn = ({ tables })=>table_row.ek.reduce((newest, name)=>tables[name].numbers('observedAt').reduce((latest, at)=>Math.max(latest, at), newest), 0);
  const rowCount = ({ tables })=>table_row.ek.reduce((sum, name)=>sum + tables[name].length, 0);
  function restricted(part, isKeptIn) {
   const things = {
    ...part.things
   };
   const tables = (0, history_columns.JK)((name)=>{
    const columns = part.tables[name];
    const places = (0, history_columns.ek)(columns.length, isKeptIn(name));
    things[name] = things[name] === columns.length ? places.length : NOT_KNOWN;
    return places.length === columns.length ? columns : (0, history_columns.Lt)(name, columns, places);
   });
   return {
    tables,
    things
   };
  }
  const NOT_KNOWN = -1;
  const numbers = (tables, name, column)=>{
   const stored = (0, history_columns.P3)(tables[name], {
    name: column,
    type: 'int64'
   });
   return stored instanceof Float64Array ? stored : new Float64Array();
  };
  ;
  async function readPart(segment, reading) {
   const { candidate, proof, room, now } = reading;
   const { name, key, artifact } = candidate;
   if ((segment.files.get(manifest.h1)?.length ?? 0) > MOST_MANIFEST_BYTES) return {
    kind: 'too-large'
   };
   const checked = (0, manifest.cr)(segment);
   if (checked.is !== 'intact') return {
    kind: checked.is,
    because: checked.because.message
   };
   const { about } = checked.manifest;
   if (about.repositoryId !== artifact.repositoryId || nameOf(about) !== name) return {
    kind: 'foreign'
   };
   const until = latestOf(artifact);
   if (about.createdAt > until) return {
    kind: 'misdated'
   };
   const claimed = rowsIn(checked.manifest);
   if (claimed > MOST_ROWS) return {
    kind: 'too-large'
   };
   if (claimed > room.rows) return {
    kind: 'untaken',
    because: 'One harvest has no room for so many rows.'
   };
   room.rows -= claimed;
   const decoded = await (0, decode_segment.UR)(segment, {
    repositoryId: artifact.repositoryId
   });
   if (decoded instanceof problem.A) return {
    kind: 'damaged',
    because: decoded.message
   };
   const trust = part_trustOf(proof, artifact);
   const seen = seenUntil(decoded, until);
   const decided = await decidedBy(seen, reading);
   if (decided.is === 'unknown') return {
    kind: 'unvouched',
    because: decided.because.message
   };
   const { told, dropped } = believed(seen, {
    trust,
    proof,
    all: rowCount(decoded),
    decided: decided.value
   });
   if (told.some((part)=>newestIn(part) > now + gather.ii)) return {
    kind: 'ahead'
   };
   const kept = dropped === 0 ? [] : [
    `Segment ${name}: ${(0, counted.h)(dropped, 'row')} were not for it to tell, and were dropped.`
   ];
   const contains = [
    name,
    ...trust === 'default' ? decoded.contains : []
   ];
   return {
    part: {
     name,
     told,
     contains,
     run: key,
     trust
    },
    notes: [
     ...kept,
     ...decoded.notes
    ]
   };
  }
  const MOST_ROWS = 250_000;
  const MOST_MANIFEST_BYTES = 100_000;
  const nameOf = ({ part, ...about })=>(0, segment_name.Jc)(part === undefined ? about : {
    ...about,
    part
   });
  const rowsIn = ({ tables })=>Object.values(tables).reduce((sum, { rows })=>sum + rows, 0);
  const part_trustOf = ({ run }, { headRepositoryId, repositoryId })=>headRepositoryId === undefined || headRepositoryId === repositoryId ? run.trust : 'fork';
  function believed(seen, { trust, proof, all, decided }) {
   const own = trust === 'default' ? seen : onlyRun(seen, proof.run);
   const told = trust === 'default' ? own : withoutRuns(own);
   const news = {
    ...proof.run,
    trust: (0, domain_trust.z)(proof.run.trust, trust)
   };
   const more = {
    ...domain_recording.c,
    ...decided,
    runs: proof.isNew ? [
     news
    ] : []
   };
   const isMore = Object.values(more).some(({ length })=>length > 0);
   return {
    told: [
     lowerTrust(told, trust),
     ...isMore ? [
      {
       tables: (0, history_columns.tI)(more)
      }
     ] : []
    ],
    dropped: all - rowCount(own) - decided.decisions.length - decided.labels.length
   };
  }
  const NOTHING = {
   decisions: [],
   labels: []
  };
  const TRIED_MS = 86_400_000;
  async function decidedBy(seen, { candidate: { artifact }, proof, home, deployments, now }) {
   if (deployments === undefined || !isStartedByRun(proof.run, artifact, home)) return (0, answer.eO)(NOTHING);
   const claimed = decidedIn(seen);
   if (claimed.decisions.length === 0) return (0, answer.eO)(NOTHING);
   const vouched = await vouchedFor(deployments, claimed, proof.run);
   return vouched.is === 'unknown' && now - artifact.createdAt > TRIED_MS ? (0, answer.eO)(NOTHING) : vouched;
  }
  ;
  const KINDS = {
   expired: {
    says: 'with a recording had expired',
    again: false
   },
   'too-large': {
    says: 'said to be a recording and was far too large',
    again: false
   },
   foreign: {
    says: 'said to be a recording of another run or repository',
    again: false
   },
   misdated: {
    says: 'said to be a recording of another time',
    again: false
   },
   damaged: {
    says: 'with a recording could not be read',
    again: false
   },
   newer: {
    says: 'with a recording was written by a newer version',
    again: false
   },
   unproven: {
    says: 'with a recording came from a run that GitHub did not give',
    again: true
   },
   unvouched: {
    says: 'with a decision could not be held against the deployment that it is about',
    again: true
   },
   ahead: {
    says: 'with a recording was seen more than two days after this clock',
    again: true
   },
   untaken: {
    says: 'with a recording could not be taken',
    again: true
   }
  };
  const isTriedAgain = ({ kind })=>KINDS[kind].again;
  const notesOn = (passed)=>Object.entries(KINDS).flatMap(([kind, { says }])=>{
    const of = passed.filter((one)=>one.kind === kind);
    const reason = of.find(({ because })=>because !== undefined)?.because;
    if (of.length === 0) return [];
    return [
     `${(0, counted.h)(of.length, 'artifact')} ${says}.${reason === undefined ? '' : ` ${reason}`}`
    ];
   });
  ;
  async function sideBySide(items, { most, weightOf, mostWeight }, work) {
   const results = [];
   const underWay = new Set();
   let weight = 0;
   for (const item of items){
    const own = weightOf(item);
    while(underWay.size >= most || underWay.size > 0 && weight + own > mostWeight)await Promise.race(underWay);
    weight += own;
    const result = work(item);
    const settle = ()=>{
     weight -= own;
     underWay.delete(done);
    };
    const done = result.then(settle, settle);
    underWay.add(done);
    results.push(result);
   }
   return Promise.all(results);
  }
  ;
  async function harvest(ports, harvesting) {
   if (harvesting.home.defaultBranch === undefined) return nothing('The default branch is not known: nothing was taken back from artifacts.');
   const { wanted, passed, unread } = await searchArtifacts(ports, harvesting);
   const turn = affordable(wanted, harvesting, ports.runs.requestsLeft());
   const taken = await takeAll(ports, turn, harvesting);
   const parts = taken.filter((one)=>'part' in one);
   const failed = taken.filter((one)=>'kind' in one);
   if (parts.length > 0) ports.log.info(`Took back ${(0, counted.h)(parts.length, 'recording')} that the history lacked.`);
   return {
    parts: parts.map(({ part })=>part),
    contains: [
     ...new Set(parts.flatMap(({ part })=>part.contains))
    ],
    notes: [
     ...unread,
     ...notesOn([
      ...passed,
      ...failed
     ]),
     ...fewOf(parts.flatMap(({ notes })=>notes))
    ],
    left: wanted.length - turn.length + failed.filter(isTriedAgain).length
   };
  }
  const nothing = (note)=>({
    parts: [],
    contains: [],
    notes: [
     note
    ],
    left: 0
   });
  function affordable(wanted, { runs, most }, requests) {
   const proven = new Set(runs.map(wordOf));
   let spent = 0;
   const end = wanted.slice(0, most).findIndex(({ key })=>{
    spent += proven.has(wordOf(key)) ? 1 : 2;
    proven.add(wordOf(key));
    return spent > requests;
   });
   return wanted.slice(0, end === -1 ? most : end);
  }
  function takeAll(ports, turn, harvesting) {
   const proofFor = proofs(ports, harvesting);
   const room = {
    rows: harvest_MOST_ROWS
   };
   const lanes = {
    most: 6,
    weightOf: bytesInMemory,
    mostWeight: MOST_BYTES_IN_MEMORY
   };
   return sideBySide(turn, lanes, async (candidate)=>{
    const proof = await proofFor(candidate.key);
    if (proof instanceof problem.A) return {
     kind: 'unproven',
     because: proof.message
    };
    const segment = await ports.secondCopy.take(candidate.artifact.id, candidate.name);
    if (segment.is === 'unknown') return {
     kind: 'untaken',
     because: segment.because.message
    };
    const { clock, deployments } = ports;
    return readPart(segment.value, {
     candidate,
     proof,
     room,
     home: harvesting.home,
     deployments,
     now: clock.now()
    });
   });
  }
  const harvest_MOST_ROWS = 1_000_000;
  const bytesInMemory = ({ artifact: { sizeBytes = MOST_BYTES } })=>sizeBytes + Math.min(16_000_000, 200 * sizeBytes);
  const MOST_BYTES_IN_MEMORY = 40_000_000;
  function proofs({ runs: source, clock }, { home, runs }) {
   const proofs = new Map();
   for (const run of runs)proofs.set(wordOf(run), Promise.resolve({
    run,
    isNew: false
   }));
   const ask = async ({ runId, attempt })=>{
    const json = await source.run(runId, attempt);
    if (json.is === 'unknown') return json.because;
    const run = (0, ingest_run.c)(json.value, {
     observedAt: clock.now(),
     witness: 'api',
     ...home
    });
    if (run.is === 'unknown') return run.because;
    if (wordOf(run.value) === wordOf({
     runId,
     attempt
    })) return {
     run: run.value,
     isNew: true
    };
    return new problem.A({
     what: `GitHub gave another run than ${runId}, attempt ${attempt}`
    });
   };
   return (key)=>{
    const proof = proofs.get(wordOf(key)) ?? ask(key);
    proofs.set(wordOf(key), proof);
    return proof;
   };
  }
  const wordOf = ({ runId, attempt })=>`${runId}/${attempt}`;
  const fewOf = (notes)=>[
    ...notes.slice(0, MOST_NOTES).map((note)=>note.slice(0, 500)),
    ...notes.length > MOST_NOTES ? [
     `And ${notes.length - MOST_NOTES} more of the kind.`
    ] : []
   ];
  const MOST_NOTES = 5;
  ;
  const FIRST_REQUESTS = 200;
  const MOST_DAYS = 3650;
  const SPARE_REQUESTS = 6;
  const MOST_HARVESTED = {
   first: 100,
   later: 8
  };
  async function completePast(ports, { home, self, kept, seen, keepDays = MOST_DAYS }) {
   const { runs, secondCopy } = ports;
   const now = ports.clock.now();
   const isFirst = isFirstRecording(kept, {
    self,
    seen
   });
   if (isFirst) runs.allow(FIRST_REQUESTS);
   const knownRuns = [
    ...kept.tables.runs,
    ...seen.runs
   ];
   const harvested = secondCopy === undefined || self.trust !== 'default' ? undefined : await harvest({
    ...ports,
    secondCopy
   }, {
    home,
    known: kept.held,
    after: [
     kept.unreadSince ?? '',
     (0, segment_name.Zs)(now - keepDays * DAY_MS)
    ].sort().at(-1),
    runs: knownRuns,
    most: isFirst ? MOST_HARVESTED.first : MOST_HARVESTED.later
   });
   const parts = harvested?.parts.flatMap((part)=>part.told) ?? [];
   const taken = parts.map(({ tables })=>({
     runs: [
      ...tables.runs
     ],
     jobs: [
      ...tables.jobs
     ]
    }));
   const days = daysToFill(kept, {
    knownRuns,
    now,
    keepDays
   });
   const filled = await backfill(ports, {
    home,
    self,
    kept: {
     runs: [
      ...knownRuns,
      ...taken.flatMap((part)=>part.runs)
     ],
     jobs: [
      ...kept.tables.jobs,
      ...seen.jobs,
      ...taken.flatMap((part)=>part.jobs)
     ],
     deployments: [
      ...kept.tables.deployments
     ]
    },
    most: Math.max(0, runs.requestsLeft() - SPARE_REQUESTS),
    days
   });
   return {
    rows: filled.rows,
    carried: {
     parts,
     names: harvested?.contains ?? []
    },
    coverage: filled.coverage,
    left: harvested?.left ?? 0,
    notes: [
     ...(harvested?.notes ?? []).map(told.E),
     ...filled.notes
    ]
   };
  }
  function isFirstRecording({ complete, tables }, { self, seen }) {
   const open = seen.jobs.filter(({ status })=>status !== 'completed').length;
   return complete && tables.runs.length === 0 && self.trust === 'default' && open <= 1;
  }
  function daysToFill({ unreadSince = '', fromRun }, { knownRuns, now, keepDays }) {
   const oldest = knownRuns.find(({ runId })=>runId === fromRun)?.createdAt;
   const bounds = [
    (0, segment_name.Et)(unreadSince),
    oldest ?? NaN
   ].filter((time)=>!Number.isNaN(time));
   return Math.min(keepDays, DAYS, ...bounds.map((time)=>Math.max(0, (now - time) / DAY_MS)));
  }
  const DAY_MS = 86_400_000;
  var report_text = __webpack_require__(74913);
  var reported_tests = __webpack_require__(83383);
  ;
  function testTimes(steps, tables) {
   const writers = new Set(tables.tests.numbers('step'));
   return steps.flatMap((step)=>{
    if (!writers.has(step.number)) return [];
    const { startedAt = NaN, completedAt = NaN } = step;
    const tests = (0, reported_tests.j)(tables, step);
    if (tests === undefined || !(completedAt >= startedAt)) return [];
    const [whole, inTests] = [
     seconds(completedAt - startedAt),
     seconds(tests.durationMs)
    ];
    const count = (0, counted.h)(tests.passed + tests.failed + tests.skipped, 'test');
    return [
     tests.durationMs <= completedAt - startedAt ? (0, prose.c)`Step ${(0, prose.U)(step.name)} took ${whole}: ${inTests} in ${count}, and ${seconds(completedAt - startedAt - tests.durationMs)} around them.` : (0, prose.c)`Step ${(0, prose.U)(step.name)} took ${whole}; its ${count}, some side by side, add up to ${inTests}.`
    ];
   });
  }
  const seconds = (ms)=>`${(ms / 1000).toLocaleString('en', {
    maximumFractionDigits: 1
   })} s`;
  ;
  const ENOUGH_RUNS = 200;
  async function record(ports, recording) {
   const { store, clock, log } = ports;
   const { home, self } = recording;
   const wanted = {
    runs: ENOUGH_RUNS,
    workflowPath: self.workflowPath
   };
   const [kept, seen] = await Promise.all([
    knownHistory(store, home, wanted),
    record_observe(ports, recording)
   ]);
   const found = await collectTests(ports, recording, seen.rows);
   const explained = await explain(ports, {
    seen: seen.rows,
    kept
   });
   const past = await pastOf(ports, recording, {
    kept,
    seen: explained
   });
   const privacy = recording.privacy ?? keep_rows.v0;
   const rows = (0, keep_rows.En)((0, merge.YE)([
    explained,
    past?.rows ?? domain_recording.c
   ]), privacy, home);
   const { tests, nameOf } = (0, keep_rows.W7)(found.tests, privacy, home);
   const carried = past && {
    ...past.carried,
    parts: past.carried.parts.map((part)=>(0, keep_rows.mE)(part, privacy, home))
   };
   const about = {
    runId: self.runId,
    attempt: self.attempt,
    recorder: recording.recorder,
    repositoryId: home.repositoryId,
    ...recording.part === undefined ? {} : {
     part: recording.part
    }
   };
   const segment = (0, history_segment.ug)({
    rows,
    tests,
    about: {
     ...about,
     createdAt: (0, segment_name.M6)(kept.held, about) ?? clock.now()
    },
    foreshock: recording.foreshock,
    ...carried === undefined ? {} : {
     carried
    }
   });
   const [appended, copied] = await Promise.all([
    store.append(segment),
    ports.secondCopy?.leave(segment)
   ]);
   for (const sentence of testTimes(ownRows(rows, self).steps, {
    tests
   }))log.info((0, report_text.Q)(sentence));
   record_tell(log, {
    rows: ownRows(rows, self),
    tests: tests.length,
    appended,
    copied,
    place: store.place,
    trust: self.trust
   });
   return {
    run: {
     runId: self.runId,
     attempt: self.attempt
    },
    rows,
    tests,
    places: found.places,
    history: withMore(kept, {
     tables: {
      ...(0, history_columns.tI)(rows),
      tests
     },
     segment,
     carried: carried?.parts ?? [],
     isStored: appended.is === 'stored'
    }),
    segment,
    appended,
    copied,
    coverage: past?.coverage,
    nameOf,
    unseen: [
     ...seen.unseen,
     ...found.unseen,
     ...nonsense(rows),
     ...kept.notes.map(told.E),
     ...past === undefined || past.left === 0 ? [] : [
      (0, prose.c)`${(0, counted.h)(past.left, 'earlier recording')} could not be taken from artifacts yet.`
     ]
    ]
   };
  }
  const MOST_EXPLAINED = 3;
  function explain({ runs, log }, { seen, kept }) {
   if (runs === undefined) return Promise.resolve(seen);
   return explainJobs({
    runs,
    log
   }, {
    rows: seen,
    known: [
     ...kept.tables.runs
    ],
    most: MOST_EXPLAINED
   });
  }
  async function pastOf({ runs, ...ports }, { home, self, keepDays }, { kept, seen }) {
   if (runs === undefined) return undefined;
   const past = await completePast({
    ...ports,
    runs
   }, {
    home,
    self,
    kept,
    seen,
    keepDays
   });
   for (const note of past.notes)ports.log.info((0, report_text.Q)(note));
   return past;
  }
  const ownRows = (rows, { runId, attempt })=>{
   const isOwn = (row)=>row.runId === runId && row.attempt === attempt;
   return {
    ...domain_recording.c,
    jobs: rows.jobs.filter(isOwn),
    steps: rows.steps.filter(isOwn)
   };
  };
  function withMore(kept, { tables, segment, carried, isStored }) {
   const parts = [
    {
     tables: kept.tables
    },
    {
     tables
    },
    ...carried
   ];
   return {
    ...kept,
    tables: (0, combine.kg)((0, gather.bM)(parts), {
     as: 'things'
    }).tables,
    segments: isStored ? [
     segment.name,
     ...kept.segments
    ] : kept.segments
   };
  }
  function nonsense(rows) {
   const many = (0, history_segment.gX)(rows);
   return many === 0 ? [] : [
    (0, prose.c)`${many} of the rows made no sense, and were not kept.`
   ];
  }
  async function knownHistory(store, { repositoryId }, wanted = {}) {
   const kept = await (0, history_history.Lu)(store, {
    repositoryId,
    ...wanted
   });
   if (kept.is === 'known') return kept.value;
   return (0, history_history.Gf)([
    `The history could not be read. ${kept.because.message}`
   ]);
  }
  async function record_observe({ runs, clock }, { home, self, selfIsSure, job }) {
   const own = {
    ...domain_recording.c,
    runs: [
     self
    ]
   };
   if (runs === undefined) return {
    rows: own,
    unseen: []
   };
   const observing = {
    runs,
    clock,
    home
   };
   const [attempt, change] = await Promise.all([
    (0, observe.gf)(observing, self),
    (0, observe.pJ)(observing, self)
   ]);
   const needsOwn = selfIsSure || attempt.rows.runs.length === 0;
   const rows = (0, merge.YE)([
    ...needsOwn ? [
     own
    ] : [],
    attempt.rows,
    change.rows
   ]);
   const jobs = rows.jobs.map((row)=>row.jobId === job?.jobId ? {
     ...row,
     ...job
    } : row);
   const changes = rows.changes.map((row)=>({
     ...row,
     trust: rows.runs[0]?.trust ?? row.trust
    }));
   return {
    rows: {
     ...rows,
     jobs,
     changes
    },
    unseen: [
     ...attempt.unseen,
     ...change.unseen
    ].map(({ message })=>(0, told.E)(message))
   };
  }
  async function collectTests(ports, recording, { runs, steps }) {
   const run = runs.find(({ runId, attempt })=>runId === recording.self.runId && attempt === recording.self.attempt);
   const jobId = recording.job?.jobId;
   const of = {
    run: run ?? recording.self,
    jobId,
    steps: steps.filter((step)=>step.jobId === jobId)
   };
   const here = await (0, collect_tests.dJ)(ports, recording, of);
   const uploaded = await (0, collect_tests.SC)(ports, recording, of);
   return (0, collect_tests.bs)([
    here,
    uploaded
   ]);
  }
  function record_tell(log, { rows, tests, appended, copied, place, trust }) {
   const [jobs, steps] = [
    (0, counted.h)(rows.jobs.length, 'job'),
    (0, counted.h)(rows.steps.length, 'step')
   ];
   const what = `${jobs}, ${steps} and ${(0, counted.h)(tests, 'test result')}`;
   if (appended.is === 'stored') log.info(`Recorded ${what} in ${place}.`);
   if (appended.is === 'already-there') log.info(`This attempt was recorded in ${place} before: ${what}.`);
   if (appended.is === 'read-only') {
    const todo = trust === 'default' && appended.todo !== undefined ? ` ${ended(appended.todo)}` : '';
    log.info(`Read ${what}; they were not kept, because ${ended(appended.because)}${todo}`);
   }
   if (appended.is === 'failed') log.warn(`Read ${what}, but could not keep them in ${place}: ${ended(appended.because)}`);
   if (copied?.is === 'stored') log.info('Left a copy as an artifact of the run.');
   if (copied?.is === 'failed') log.info(`No copy could be left as an artifact: ${ended(copied.because)}`);
  }
  const ended = (text)=>`${text.replace(/\.+$/, '')}.`;
 },
 96630: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v0: ()=>EVERYTHING_PLAIN,
   mE: ()=>partToKeep,
   En: ()=>rowsToKeep,
   W7: ()=>testsToKeep
  });
  var recording = __webpack_require__(63769);
  var columns = __webpack_require__(45605);
  var combine = __webpack_require__(39047);
  var private_names = __webpack_require__(48788);
  var secrets = __webpack_require__(61903);
  var table_row = __webpack_require__(31904);
  var gather = __webpack_require__(64347);
  ;
  const textColumns = (table)=>(0, table_row.PL)(table).flatMap(({ name, type, words, longest = 0 })=>type === 'string' && words === undefined && !MACHINE_TEXTS.has(name) ? [
     {
      name,
      longest
     }
    ] : []);
  const MACHINE_TEXTS = new Set([
   'sha',
   'parentSha',
   'configSha',
   'decisionId',
   'event',
   'conclusion',
   'imageOs',
   'imageVersion',
   'runnerVersion',
   'actions'
  ]);
  ;
  function redactRows(rows) {
   const redacted = (0, table_row.kL)((name)=>redactTable(name, rows[name]));
   return redacted.tests === rows.tests ? redacted : {
    ...redacted,
    tests: keptApart(rows.tests, redacted.tests)
   };
  }
  function redactTests(tests) {
   const dirty = textColumns('tests').map((column)=>{
    const { codes, texts } = wordsOf(tests, column.name);
    const clean = cleaning(column);
    return {
     codes,
     isDirty: (0, columns.E1)(texts, (text)=>text !== undefined && clean(text) !== text)
    };
   });
   if (!dirty.some(({ isDirty })=>isDirty.includes(true))) return tests;
   const isDirtyRow = (row)=>dirty.some(({ codes, isDirty })=>isDirty[codes[row] ?? 0]);
   const places = (0, columns.ek)(tests.length, isDirtyRow);
   const clean = (0, columns.Lt)('tests', tests, (0, columns.ek)(tests.length, (row)=>!isDirtyRow(row)));
   const redacted = redactRows({
    ...recording.c,
    tests: [
     ...(0, columns.Lt)('tests', tests, places)
    ]
   });
   return (0, gather.bM)([
    {
     tables: {
      ...columns.IW,
      tests: clean
     }
    },
    {
     tables: (0, columns.tI)(redacted)
    }
   ]).tests.columns;
  }
  const wordsOf = (columns, name)=>columns.words(name);
  function redactTable(name, rows) {
   const columns = textColumns(name).map((column)=>({
     name: column.name,
     clean: cleaning(column)
    }));
   const redacted = rows.map((row)=>{
    let clean = row;
    for (const column of columns){
     const text = Reflect.get(row, column.name);
     if (typeof text !== 'string') continue;
     const without = column.clean(text);
     if (without !== text) clean = {
      ...clean,
      [column.name]: without
     };
    }
    return clean;
   });
   return redacted.every((row, index)=>row === rows[index]) ? rows : redacted;
  }
  function cleaning({ longest }) {
   let last = '';
   let lastClean = '';
   return (text)=>{
    if (text === last) return lastClean;
    const clean = (0, secrets.c)(text);
    last = text;
    lastClean = clean === text ? text : clean.slice(0, longest);
    return lastClean;
   };
  }
  function keptApart(before, after) {
   const alike = new Map();
   return after.map((test, index)=>{
    const original = before[index];
    if (original === undefined || original === test) return test;
    const places = alike.get(identity(test)) ?? new Map();
    const place = places.get(identity(original)) ?? places.size + 1;
    alike.set(identity(test), places.set(identity(original), place));
    return place === 1 ? test : {
     ...test,
     name: `${test.name} (${place})`
    };
   });
  }
  const identity = ({ runId, attempt, jobId, origin, suite, className, name, file })=>JSON.stringify([
    runId,
    attempt,
    jobId ?? origin,
    suite,
    className,
    name,
    file
   ]);
  var config_glob = __webpack_require__(12578);
  ;
  const DAY_MS = 86_400_000;
  const isKept = (times, { days, now })=>momentOf(times) >= now - days * DAY_MS;
  const momentOf = ({ stateAt, decidedAt, knownAt, startedAt, createdAt, observedAt })=>stateAt ?? decidedAt ?? knownAt ?? startedAt ?? createdAt ?? observedAt;
  function keptRows(rows, retention) {
   const runs = new Map(rows.runs.map((run)=>[
     keyOf(run),
     run
    ]));
   const isYoung = (row)=>isKept(runOf(row, runs) ?? row, retention);
   return everyTable((name)=>filtered(name, rows, BELONGS_TO_RUN.has(name) ? isYoung : (row)=>isKept(row, retention)));
  }
  const BELONGS_TO_RUN = new Set([
   'jobs',
   'steps',
   'tests'
  ]);
  const keyOf = ({ runId, attempt })=>`${runId ?? ''}/${attempt ?? ''}`;
  const runOf = (row, runs)=>runs.get(keyOf(row));
  function filtered(name, rows, isWanted) {
   const all = rows[name];
   const wanted = all.filter(isWanted);
   return wanted.length === all.length ? all : wanted;
  }
  function forgets(names, { repositoryId } = {}) {
   const wanted = names.filter((name)=>name !== '');
   const hashes = repositoryId === undefined ? [] : wanted.map((name)=>(0, private_names.qQ)(name, repositoryId));
   const exact = new Set([
    ...wanted,
    ...hashes
   ]);
   const patterns = wanted.flatMap(patternOf);
   const isMeant = remembered((text)=>exact.has(text) || patterns.some((matches)=>matches(text)));
   const quotes = wanted.flatMap((name)=>[
     ...new Set([
      name,
      JSON.stringify(name).slice(1, -1)
     ])
    ]);
   const isQuoting = (text)=>quotes.some((name)=>standsIn(text, name));
   return (table, row)=>textColumns(table).some(({ name })=>{
     const text = Reflect.get(row, name);
     if (typeof text !== 'string') return false;
     if (isMeant(text)) return true;
     return name === 'suite' ? text.split(SUITES_JOIN).some(isMeant) : QUOTING.has(name) && isQuoting(text);
    });
  }
  const withoutForgotten = (rows, isForgotten)=>(0, table_row.kL)((name)=>filtered(name, rows, (row)=>!isForgotten(name, row)));
  const SUITES_JOIN = ' > ';
  const QUOTING = new Set([
   'reason',
   'evidence',
   'subject'
  ]);
  function standsIn(text, name) {
   for(let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)){
    const around = [
     text[at - 1],
     text[at + name.length]
    ];
    if (!around.some((character)=>character !== undefined && /[\p{L}\p{N}_]/u.test(character))) return true;
   }
   return false;
  }
  function patternOf(name) {
   if (!/[*?{\\]/.test(name)) return [];
   const reading = (0, config_glob.pV)(name);
   return reading.ok ? [
    reading.matches
   ] : [];
  }
  function remembered(isMeant) {
   const known = new Map();
   return (text)=>{
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = isMeant(text);
    known.set(text, found);
    return found;
   };
  }
  ;
  const EVERYTHING_PLAIN = {
   names: 'plain',
   forget: []
  };
  function rowsToKeep(seen, { names, forget }, home) {
   const redacted = redactRows({
    ...seen,
    tests: recording.c.tests
   });
   if (forget.length === 0) return redacted;
   return withoutForgotten(redacted, names === 'plain' ? forgets(forget) : forgets(forget, home));
  }
  function testsToKeep(seen, { names, forget }, home) {
   const wanted = withoutTests(redactTests(seen), forget, forgets(forget));
   if (names === 'plain') return {
    tests: wanted,
    nameOf: new Map()
   };
   const { tests, nameOf } = (0, private_names.wM)(wanted, home);
   return {
    tests: withoutTests(tests, forget, forgets(forget, home)),
    nameOf
   };
  }
  function partToKeep({ tables, things }, privacy, home) {
   const { tests } = testsToKeep(tables.tests, privacy, home);
   const none = (0, columns.Lt)('tests', tables.tests, new Uint32Array());
   const kept = {
    ...(0, columns.tI)(rowsToKeep((0, columns.RO)({
     ...tables,
     tests: none
    }), privacy, home)),
    tests
   };
   if (things === undefined) return {
    tables: kept
   };
   const thingsLeft = (name)=>things[name] === tables[name].length ? kept[name].length : NOT_KNOWN;
   return {
    tables: kept,
    things: (0, combine.mQ)(new Map(table_row.ek.map((name)=>[
      name,
      thingsLeft(name)
     ])))
   };
  }
  const NOT_KNOWN = -1;
  function withoutTests(tests, forget, isForgotten) {
   if (forget.length === 0) return tests;
   return (0, columns.Lt)('tests', tests, (0, columns.ek)(tests.length, (row)=>!isForgotten('tests', tests.row(row))));
  }
 },
 48788: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Lz: ()=>sentenceShown,
   Oo: ()=>namesShown,
   qQ: ()=>hashOf,
   wM: ()=>hashTests
  });
  var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45605);
  var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93543);
  function hashTests(tests, { repositoryId }) {
   const hashes = new Map();
   const hash = (text)=>{
    if (text === '') return '';
    const known = hashes.get(text);
    if (known !== undefined) return known;
    const made = hashOf(text, repositoryId);
    hashes.set(text, made);
    return made;
   };
   const hashed = (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.j8)('tests', tests, {
    suite: hash,
    className: hash,
    name: hash,
    file: hash
   });
   return {
    tests: hashed,
    nameOf: new Map([
     ...hashes
    ].map(([text, hash])=>[
      hash,
      text
     ]))
   };
  }
  const hashOf = (text, repositoryId)=>`#${(0, _sha256_js__WEBPACK_IMPORTED_MODULE_1__.s)(`foreshock name\0${repositoryId}\0${text}`).slice(0, 16)}`;
  function namesShown(finding, nameOf) {
   const shown = (text)=>nameOf.get(text) ?? text;
   return {
    ...finding,
    subject: subjectShown(finding.subject, shown),
    headline: proseShown(finding.headline, shown),
    evidence: finding.evidence.map((sentence)=>proseShown(sentence, shown))
   };
  }
  const sentenceShown = (sentence, nameOf)=>proseShown(sentence, (text)=>nameOf.get(text) ?? text);
  function subjectShown(subject, shown) {
   const { suite, className, test, file } = subject;
   return {
    ...subject,
    ...suite === undefined ? {} : {
     suite: shown(suite)
    },
    ...className === undefined ? {} : {
     className: shown(className)
    },
    ...test === undefined ? {} : {
     test: shown(test)
    },
    ...file === undefined ? {} : {
     file: shown(file)
    }
   };
  }
  const proseShown = (prose, shown)=>prose.map((fragment)=>typeof fragment === 'string' ? fragment : {
     name: shown(fragment.name)
    });
 },
 40604: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>changeFrom
  });
  var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48141);
  function changeFrom({ parents, ...facts }, { trust, witness, observedAt, pullRequest }) {
   return (0, _present_js__WEBPACK_IMPORTED_MODULE_0__.E)({
    ...facts,
    parentSha: parents[0],
    parents: parents.length,
    pullRequest,
    trust,
    witness,
    observedAt
   });
  }
 },
 57272: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>jobsFrom
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23945);
  var _schema_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61973);
  var _passed_over_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40947);
  var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48141);
  var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35022);
  function jobsFrom(items, observed) {
   const parsed = items.map((item)=>zod_mini__WEBPACK_IMPORTED_MODULE_2__.xL(_schema_api_js__WEBPACK_IMPORTED_MODULE_0__.ok, item));
   const read = parsed.flatMap((result)=>result.success ? [
     result.data
    ] : []);
   const own = carriedOverLeftOut(read, observed.attemptStartedAt);
   const reasons = parsed.flatMap((result)=>result.success ? [] : [
     reasonOf(result.error)
    ]);
   const carried = Array.from({
    length: read.length - own.length
   }, ()=>'The job is listed already or was carried over');
   return {
    jobs: own.map((job)=>jobRow(job, observed)),
    steps: own.flatMap((job)=>job.steps.map((step)=>stepRow(job, step, observed))),
    passedOver: (0, _passed_over_js__WEBPACK_IMPORTED_MODULE_1__.J)([
     ...reasons,
     ...carried
    ])
   };
  }
  function carriedOverLeftOut(jobs, attemptStartedAt) {
   const firstAttempts = new Map();
   for (const job of jobs){
    const key = sameJob(job);
    firstAttempts.set(key, Math.min(attemptOf(job), firstAttempts.get(key) ?? Infinity));
   }
   const ids = new Set();
   return jobs.filter((job)=>{
    const id = `${job.id}/${attemptOf(job)}`;
    if (ids.has(id) || attemptOf(job) !== firstAttempts.get(sameJob(job))) return false;
    ids.add(id);
    return !isFromBefore(job, attemptStartedAt);
   });
  }
  const attemptOf = (job)=>job.run_attempt ?? 1;
  const sameJob = (job)=>JSON.stringify([
    job.run_id,
    job.name,
    hasRun(job) ? job.started_at : `${job.id}/${attemptOf(job)}`
   ]);
  const isFromBefore = (job, attemptStartedAt)=>attemptOf(job) > 1 && attemptStartedAt !== undefined && hasRun(job) && job.started_at !== undefined && job.started_at < attemptStartedAt;
  function jobRow(job, { trust, witness, observedAt }) {
   return (0, _present_js__WEBPACK_IMPORTED_MODULE_3__.E)({
    runId: job.run_id,
    attempt: attemptOf(job),
    jobId: job.id,
    name: job.name,
    status: (0, _status_js__WEBPACK_IMPORTED_MODULE_4__.c)(job),
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
   return (0, _present_js__WEBPACK_IMPORTED_MODULE_3__.E)({
    runId: job.run_id,
    attempt: attemptOf(job),
    jobId: job.id,
    number: step.number,
    name: step.name,
    status: (0, _status_js__WEBPACK_IMPORTED_MODULE_4__.c)(step),
    conclusion: step.conclusion,
    ...timesOf(step),
    trust,
    witness,
    observedAt
   });
  }
  function timesOf(thing) {
   if (!hasRun(thing)) return {
    startedAt: undefined,
    completedAt: undefined
   };
   const { started_at: startedAt, completed_at: completedAt } = thing;
   const isBackwards = startedAt !== undefined && completedAt !== undefined && completedAt < startedAt;
   return {
    startedAt,
    completedAt: isBackwards ? undefined : completedAt
   };
  }
  const hasRun = (thing)=>thing.conclusion !== 'skipped';
  const nonEmpty = (text)=>text === '' ? undefined : text;
  const reasonOf = (error)=>`The job lacks a usable \`${error.issues[0]?.path.map(String).join('.') ?? ''}\``;
 },
 40947: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>passedOver
  });
  const NONE_PASSED_OVER = {
   count: 0,
   reasons: []
  };
  const passedOver = (reasons)=>({
    count: reasons.length,
    reasons: [
     ...new Set(reasons)
    ]
   });
 },
 54835: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>runsFrom,
   c: ()=>runFrom
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23945);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _schema_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61973);
  var _passed_over_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40947);
  var _present_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48141);
  var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35022);
  var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32404);
  function runFrom(json, observed) {
   const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__.xL(_schema_api_js__WEBPACK_IMPORTED_MODULE_1__.oJ, json);
   if (!parsed.success) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.L5)(lacking(placeOf(parsed.error), parsed.error));
   const { event, head_sha: sha } = parsed.data;
   if (event === undefined) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.L5)(lacking('event'));
   if (sha === undefined) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.L5)(lacking('head_sha'));
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.eO)(rowOf({
    ...parsed.data,
    event,
    sha
   }, observed));
  }
  const lacking = (field, cause)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `The workflow run lacks a usable \`${field}\``,
    todo: 'Check that the answer comes from GitHub; if it does, please report it with the answer',
    cause
   });
  function runsFrom(items, observed) {
   const answers = items.map((item)=>runFrom(item, observed));
   return {
    runs: answers.flatMap((answer)=>answer.is === 'known' ? [
      answer.value
     ] : []),
    passedOver: (0, _passed_over_js__WEBPACK_IMPORTED_MODULE_2__.J)(answers.flatMap((answer)=>answer.is === 'unknown' ? [
      answer.because.what
     ] : []))
   };
  }
  function rowOf(run, observed) {
   const { observedAt, witness } = observed;
   const origin = {
    event: run.event,
    branch: run.head_branch,
    headRepository: run.head_repository?.full_name
   };
   return (0, _present_js__WEBPACK_IMPORTED_MODULE_6__.E)({
    runId: run.id,
    attempt: run.run_attempt ?? 1,
    runNumber: run.run_number,
    workflow: workflowOf(run),
    workflowPath: run.path === undefined ? undefined : withoutRef(run.path),
    event: run.event,
    branch: run.head_branch,
    sha: run.sha,
    pullRequest: run.pull_requests[0]?.number,
    status: (0, _status_js__WEBPACK_IMPORTED_MODULE_7__.c)(run),
    conclusion: run.conclusion,
    createdAt: run.created_at,
    startedAt: run.run_started_at,
    updatedAt: run.updated_at,
    trust: (0, _trust_js__WEBPACK_IMPORTED_MODULE_3__.A)(origin, observed),
    witness,
    observedAt
   });
  }
  const workflowOf = (run)=>run.name ?? (run.path === undefined ? `workflow ${run.workflow_id ?? 'without a name'}` : withoutRef(run.path));
  const withoutRef = (path)=>path.replace(/@.*$/u, '');
  const placeOf = (error)=>error.issues[0]?.path.map(String).join('.') ?? '';
 },
 35022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>statusOf
  });
  function statusOf(thing) {
   const heard = STATUSES.find((status)=>status === thing.status);
   return heard ?? (thing.conclusion === undefined ? 'pending' : 'completed');
  }
  const STATUSES = [
   'queued',
   'in_progress',
   'completed',
   'waiting',
   'requested',
   'pending'
  ];
 },
 32404: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>trustOf
  });
  function trustOf(run, home) {
   const startedAtHome = STARTED_AT_HOME.has(run.event);
   if (run.headRepository === undefined) {
    if (!startedAtHome && !BY_MAINTAINERS.has(run.event)) return 'fork';
   } else if (run.headRepository.toLowerCase() !== home.repository.toLowerCase()) return 'fork';
   return startedAtHome && run.branch !== undefined && run.branch === home.defaultBranch ? 'default' : 'branch';
  }
  const STARTED_AT_HOME = new Set([
   'push',
   'schedule',
   'workflow_dispatch',
   'repository_dispatch'
  ]);
  const BY_MAINTAINERS = new Set([
   'merge_group',
   'release',
   'deployment',
   'deployment_status',
   'create'
  ]);
 },
 67587: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   x: ()=>rollbackMarkIn
  });
  function rollbackMarkIn(payload) {
   const inside = typeof payload === 'string' ? parsed(payload) : payload;
   if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, 'rollback')) return undefined;
   const mark = Reflect.get(inside, 'rollback');
   if (mark === null || mark === undefined || mark === false) return undefined;
   const of = typeof mark === 'object' && Object.hasOwn(mark, 'of') ? Number(Reflect.get(mark, 'of')) : NaN;
   return Number.isSafeInteger(of) && of > 0 ? {
    of
   } : {};
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch  {
    return undefined;
   }
  }
 },
 50202: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dp: ()=>stateFor,
   Hh: ()=>parseRecord,
   IK: ()=>recordLine,
   M$: ()=>recordsOf
  });
  var _domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68057);
  var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28803);
  const DEEDS = [
   'rolling-back',
   'dispatched',
   'stood-down',
   'rolled-back',
   'not-rolled-back',
   'needs-human',
   'dry-run',
   'rollback',
   'promoting'
  ];
  const MOST_DESCRIPTION = 140;
  function recordLine({ word, runId, attempt, other }) {
   const parts = [
    `foreshock: ${word}`,
    `run ${runId}`,
    `attempt ${attempt}`
   ];
   return [
    ...parts,
    ...other === undefined ? [] : [
     `deployment ${other}`
    ]
   ].join(' · ');
  }
  function parseRecord(line) {
   const [, text, run, attempt, deployment] = LINE.exec(line) ?? [];
   const word = WORDS.find((known)=>known === text);
   if (word === undefined || !(0, _domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__.eQ)(Number(run))) return undefined;
   const other = deployment === undefined ? {} : {
    other: Number(deployment)
   };
   return {
    word,
    runId: Number(run),
    attempt: Number(attempt),
    ...other
   };
  }
  const LINE = /^foreshock: ([a-z-]{1,20}) · run ([1-9]\d{0,14}) · attempt ([1-9]\d{0,3})(?: · deployment ([1-9]\d{0,14}))?$/u;
  const WORDS = [
   ..._domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__.b,
   ...DEEDS
  ];
  const recordsOf = ({ statuses = [] })=>statuses.flatMap(({ isOurs, description, at })=>{
    const record = isOurs ? parseRecord(description) : undefined;
    return record === undefined ? [] : [
     {
      ...record,
      at
     }
    ];
   });
  function stateFor(word, now) {
   const state = STATES[word];
   if (state !== undefined) return state;
   return now === undefined || now === 'waiting' ? 'in_progress' : now;
  }
  const STATES = {
   pass: 'success',
   warn: 'success',
   fail: 'failure',
   'rolling-back': 'failure',
   dispatched: 'failure',
   'stood-down': 'failure',
   'rolled-back': 'inactive',
   'not-rolled-back': 'failure',
   'needs-human': 'failure'
  };
 }
};
