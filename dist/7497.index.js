export const id = 7497;
export const ids = [
 7497,
 8957
];
export const modules = {
 5735: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>mustBeFolder
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  async function mustBeFolder(folder) {
   const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(()=>undefined);
   if (found?.isDirectory() === true) return;
   throw new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    where: folder,
    what: found === undefined ? 'There is no such folder' : 'This is not a folder',
    todo: 'Name the folder of a checkout, or leave the path out'
   });
  }
 },
 77497: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   scanCheckout: ()=>scanCheckout
  });
  var external_node_path_ = __webpack_require__(76760);
  var outcomes = __webpack_require__(84195);
  var at_terminal = __webpack_require__(21183);
  var terminal = __webpack_require__(69858);
  var prose = __webpack_require__(17269);
  var recording = __webpack_require__(63769);
  var combine = __webpack_require__(39047);
  var merge = __webpack_require__(73906);
  var segment = __webpack_require__(7583);
  var sha256 = __webpack_require__(93543);
  var change = __webpack_require__(40604);
  var present = __webpack_require__(48141);
  var run = __webpack_require__(54835);
  var judge = __webpack_require__(61912);
  var detect = __webpack_require__(41105);
  var observe = __webpack_require__(66224);
  var record = __webpack_require__(14770);
  var told = __webpack_require__(56418);
  ;
  const MOST_COMMITS = 500;
  const MOST_RUNS = 30;
  const MOST_RUNS_WITH_JOBS = 10;
  async function scan(ports, scanning) {
   const { store, log } = ports;
   log.progress('Reading the history …');
   const kept = await (0, record.Y7)(store, scanning.home);
   log.progress('Reading commits …');
   const commits = await recentCommits(ports);
   log.progress('Reading test reports …');
   const local = await localRun(ports, scanning);
   log.progress('Asking GitHub for runs …');
   const remote = await remoteRuns(ports, scanning);
   const isNew = !kept.tables.runs.numbers('runId').includes(local.run?.runId ?? -1);
   const changes = newChanges(commits.found, {
    scanning,
    clock: ports.clock,
    kept: kept.tables
   });
   const seen = (0, merge.YE)([
    isNew ? local.rows : recording.c,
    remote.rows,
    changes
   ]);
   const appended = isEmpty(seen) ? undefined : await keep(ports, scanning, seen);
   const tables = (0, combine.oR)(kept.tables, seen);
   const judged = local.run ?? newestFinished(remote.rows);
   const unread = local.unreadable.map(({ path, because })=>(0, prose.c)`${(0, prose.U)(path)} could not be read: ${(0, told.E)(because.what)}.`);
   return {
    commits: commits.found,
    tests: local.rows.tests,
    reportFiles: local.files,
    unreadable: local.unreadable,
    runs: remote.rows.runs,
    problems: {
     commits: commits.problems,
     reports: local.problems,
     runs: remote.problems
    },
    appended,
    history: {
     ...kept,
     tables
    },
    judged,
    verdict: verdictOf({
     tables,
     judged,
     options: scanning.options,
     silence: {
      rules: scanning.silence,
      now: ports.clock.now()
     },
     notes: kept.notes,
     unread
    })
   };
  }
  function verdictOf({ judged, notes, unread, ...history }) {
   const unseen = [
    ...notes.map(told.E),
    ...unread
   ];
   if (judged !== undefined) return (0, detect.o)({
    ...history,
    judged,
    unseen
   });
   if (unread.length === 0) return undefined;
   const none = {
    all: 0,
    failed: 0
   };
   return (0, judge.S)({
    findings: [],
    jobs: none,
    tests: none,
    earlierRuns: 0,
    unseen
   });
  }
  async function recentCommits({ changes }) {
   if (changes === undefined) return {
    found: [],
    problems: []
   };
   const recent = await changes.recent('HEAD', MOST_COMMITS);
   return recent.is === 'known' ? {
    found: recent.value,
    problems: []
   } : {
    found: [],
    problems: [
     recent.because
    ]
   };
  }
  async function localRun({ workspace, clock }, scanning) {
   const files = await workspace.reports(scanning.reports);
   const nothing = {
    run: undefined,
    rows: recording.c,
    files: 0,
    unreadable: [],
    problems: []
   };
   if (files.is === 'unknown') return {
    ...nothing,
    problems: [
     files.because
    ]
   };
   const trust = localTrust(scanning);
   const observedAt = clock.now();
   const { readReports } = await Promise.all([
    __webpack_require__.e(7182),
    __webpack_require__.e(5075),
    __webpack_require__.e(3260)
   ]).then(__webpack_require__.bind(__webpack_require__, 43260));
   const read = await readReports(files.value, {
    runId: 0,
    attempt: 1,
    trust,
    observedAt,
    origin: 'workspace'
   });
   const found = [
    ...read.tests
   ];
   if (found.length === 0) return {
    ...nothing,
    unreadable: read.unreadable
   };
   const runId = idOf(scanning.headSha, found);
   const hasFailed = found.some(({ outcome })=>outcome === 'failed' || outcome === 'error');
   const run = {
    ...(0, present.E)({
     branch: scanning.branch
    }),
    runId,
    attempt: 1,
    runNumber: observedAt,
    workflow: 'local',
    event: 'local',
    sha: scanning.headSha,
    status: 'completed',
    conclusion: hasFailed ? 'failure' : 'success',
    startedAt: observedAt,
    trust,
    witness: 'report',
    observedAt
   };
   const tests = found.map((test)=>({
     ...test,
     runId
    }));
   return {
    run,
    rows: {
     ...recording.c,
     runs: [
      run
     ],
     tests
    },
    files: read.files.length,
    unreadable: read.unreadable,
    problems: []
   };
  }
  const localTrust = ({ branch, home })=>branch !== undefined && branch === home.defaultBranch ? 'default' : 'branch';
  function idOf(sha, tests) {
   const said = tests.map(({ suite, className, name, outcome, durationMs, tries })=>[
     suite,
     className,
     name,
     outcome,
     durationMs,
     tries
    ]);
   return Number.parseInt((0, sha256.s)(new TextEncoder().encode(JSON.stringify([
    sha,
    said
   ]))).slice(0, 12), 16);
  }
  async function remoteRuns({ runs, clock }, { home }) {
   if (runs === undefined) return {
    rows: recording.c,
    problems: []
   };
   const listing = await runs.recentRuns(MOST_RUNS);
   if (listing.is === 'unknown') return {
    rows: recording.c,
    problems: [
     listing.because
    ]
   };
   const listed = (0, run.H)(listing.value.items, {
    observedAt: clock.now(),
    witness: 'api',
    ...home
   }).runs;
   const seen = await Promise.all(listed.slice(0, MOST_RUNS_WITH_JOBS).map((run)=>(0, observe.gf)({
     runs,
     clock,
     home
    }, run)));
   const rows = (0, merge.YE)([
    {
     ...recording.c,
     runs: listed
    },
    ...seen.map((one)=>one.rows)
   ]);
   return {
    rows,
    problems: seen.flatMap(({ unseen })=>unseen).slice(0, 3)
   };
  }
  function newChanges(commits, { scanning, clock, kept }) {
   const known = new Set(Array.from(kept.changes, ({ sha })=>sha));
   const observation = {
    trust: localTrust(scanning),
    witness: 'git',
    observedAt: clock.now()
   };
   const changes = commits.filter(({ sha })=>!known.has(sha)).map((commit)=>(0, change.f)(commit, observation));
   return {
    ...recording.c,
    changes
   };
  }
  const isEmpty = (rows)=>Object.values(rows).every((table)=>table.length === 0);
  async function keep({ store, clock }, { home, foreshock }, rows) {
   const local = rows.runs.find(({ event })=>event === 'local');
   const now = clock.now();
   const about = {
    runId: local?.runId ?? 0,
    attempt: 1,
    recorder: `scan ${now}`,
    repositoryId: home.repositoryId,
    createdAt: now
   };
   return store.append((0, segment.ug)({
    rows,
    about,
    foreshock
   }));
  }
  const newestFinished = ({ runs, jobs })=>runs.filter((run)=>run.status === 'completed' && jobs.some(({ runId, attempt })=>runId === run.runId && attempt === run.attempt)).sort((one, other)=>other.runId - one.runId || other.attempt - one.attempt)[0];
  var silence = __webpack_require__(56920);
  var promises_ = __webpack_require__(51455);
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var git = __webpack_require__(87121);
  var held_output = __webpack_require__(12454);
  ;
  const LOG_FORMAT = 'commit %H %at %ct %P';
  function commitReader() {
   const commits = [];
   let rest = '';
   const takeField = (field)=>{
    const header = HEADER.exec(field);
    if (header !== null) commits.push(commitOf(header));
    else addNumbers(commits.at(-1), NUMBERS.exec(field));
   };
   return {
    take: (text)=>{
     const fields = (rest + text).split('\0');
     rest = fields.pop() ?? '';
     for (const field of fields)takeField(field);
    },
    end: ()=>{
     takeField(rest);
     rest = '';
     return commits;
    }
   };
  }
  const HEADER = /^\n?commit ([0-9a-f]{40,64}) (-?\d+) (-?\d+) ?([0-9a-f ]*)$/u;
  const NUMBERS = /^\s*(\d+|-)\t(\d+|-)\t/u;
  const commitOf = ([, sha = '', authored, committed, parents = ''])=>({
    sha,
    parents: parents.split(' ').filter((parent)=>parent !== ''),
    authoredAt: Number(authored) * 1000,
    committedAt: Number(committed) * 1000,
    files: 0,
    linesAdded: 0,
    linesDeleted: 0
   });
  function addNumbers(commit, numbers) {
   if (commit === undefined || numbers === null) return;
   const [added, deleted] = [
    numbers[1],
    numbers[2]
   ].map((text)=>Number(text === '-' ? 0 : text));
   commit.files = (commit.files ?? 0) + 1;
   commit.linesAdded = (commit.linesAdded ?? 0) + (added ?? 0);
   commit.linesDeleted = (commit.linesDeleted ?? 0) + (deleted ?? 0);
  }
  ;
  function gitChanges(folder) {
   return {
    change: async (sha)=>{
     if (!/^[0-9a-f]{7,64}$/u.test(sha)) return (0, answer.L5)(noSuchCommit(sha));
     const read = await answered(()=>commits(folder, sha, 1));
     if (read.is === 'unknown') return read;
     const [commit] = read.value;
     return commit === undefined ? (0, answer.L5)(noSuchCommit(sha)) : (0, answer.eO)(commit);
    },
    recent: (ref, limit)=>answered(()=>commits(folder, ref, Math.max(1, Math.trunc(limit))))
   };
  }
  async function commits(folder, ref, limit) {
   const command = [
    ...git.N2,
    'log',
    `--max-count=${limit}`,
    '-z',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-show-signature',
    '--no-mailmap',
    '--no-notes',
    '--no-renames',
    '--ignore-submodules=all',
    '--diff-merges=first-parent',
    '--numstat',
    `--format=${LOG_FORMAT}`,
    '--end-of-options',
    ref,
    '--'
   ];
   const output = (0, held_output.L)(folder, command, {
    input: '',
    variables: {}
   });
   const patience = setTimeout(output.stop, PATIENCE_MS);
   const [reader, decoder] = [
    commitReader(),
    new TextDecoder()
   ];
   const ending = await output.to((bytes)=>reader.take(decoder.decode(bytes, {
     stream: true
    })));
   clearTimeout(patience);
   if (ending.is === 'failed' || ending.code !== 0) {
    const killed = ending.is === 'ended' && ending.signal !== null;
    throw (0, git.Zw)({
     folder,
     error: Object.assign((0, held_output.M)(ending), {
      killed
     }),
     stderr: ending.complaints
    });
   }
   const read = reader.end();
   const cutEdge = await boundaryOf(folder);
   if (read.some(({ sha })=>cutEdge.has(sha))) throw shallow(folder, limit);
   return read;
  }
  const PATIENCE_MS = 120_000;
  async function boundaryOf(folder) {
   const path = (await (0, git.$Y)(folder, [
    'rev-parse',
    '--git-path',
    'shallow'
   ])).replace(/\n$/u, '');
   const text = await (0, promises_.readFile)((0, external_node_path_.resolve)(folder, path), 'utf8').catch(()=>'');
   return new Set(text.split('\n').filter((line)=>line !== ''));
  }
  async function answered(ask) {
   try {
    return (0, answer.eO)(await ask());
   } catch (error) {
    if (error instanceof problem.A) return (0, answer.L5)(error);
    throw error;
   }
  }
  const noSuchCommit = (sha)=>new problem.A({
    what: `\`${sha.slice(0, 64)}\` is not a commit of this checkout`,
    todo: 'Pass the full name of a commit'
   });
  const shallow = (folder, limit)=>new problem.A({
    what: `The checkout is shallow: its history ends before the ${limit === 1 ? 'commit' : `${limit} commits`} asked for`,
    where: folder,
    todo: 'Check out the whole history: `actions/checkout` with `fetch-depth: 0`, or `git fetch --unshallow`'
   });
  var untracked = __webpack_require__(80606);
  var version = __webpack_require__(67060);
  var workspace = __webpack_require__(88957);
  var json = __webpack_require__(47912);
  var risk_page = __webpack_require__(63585);
  var must_be_folder = __webpack_require__(5735);
  var harmless = __webpack_require__(84131);
  var counted = __webpack_require__(92009);
  var numbers = __webpack_require__(70650);
  var report_terminal = __webpack_require__(24834);
  ;
  function scanText(scanned, { setting, colours, risk }) {
   const topics = [
    [
     'Git',
     gitLines(scanned, setting)
    ],
    [
     'Tests',
     testLines(scanned)
    ],
    [
     'Runs',
     runLines(scanned, setting)
    ],
    [
     'History',
     historyLines(scanned, setting)
    ],
    ...risk.length === 0 ? [] : [
     [
      'Risk',
      risk
     ]
    ]
   ];
   const lines = topics.flatMap(([topic, [first = '', ...more]])=>[
     `${bold(topic.padEnd(8), colours)} ${first}`,
     ...more.map((line)=>`${' '.repeat(9)}${line}`)
    ]);
   const { verdict, judged } = scanned;
   if (verdict === undefined) return lines.join('\n');
   const what = judged === undefined || judged.event === 'local' ? 'The tests at hand' : `Run ${judged.runId} of ${(0, harmless.Is)(judged.workflow)}`;
   return [
    ...lines,
    '',
    `${what}: ${(0, report_terminal.F)(verdict, {
     colour: colours
    })}`
   ].join('\n');
  }
  const bold = (text, colours)=>colours ? `\u001b[1m${text}\u001b[22m` : text;
  function gitLines({ commits, problems }, { checkout, noCheckout }) {
   if (checkout === undefined) return noGitLines(noCheckout);
   const where = `${(0, harmless.Is)(checkout.branch ?? 'a commit without a branch')} at ${checkout.headSha.slice(0, 7)}`;
   const dirty = checkout.isDirty ? ', with uncommitted changes' : '';
   const lines = commits.reduce((sum, { linesAdded = 0, linesDeleted = 0 })=>sum + linesAdded + linesDeleted, 0);
   return [
    `${where}${dirty}`,
    ...commits.length === 0 ? [
     'no commit could be read'
    ] : [
     `${(0, counted.h)(commits.length, 'commit')}${daysOf(commits)} read, ${(0, counted.h)(lines, 'line')} changed`
    ],
    ...scan_text_told(problems.commits)
   ];
  }
  function noGitLines(why) {
   const what = lowerFirst(why?.what ?? 'there is no checkout');
   const isOutside = what.includes('not in a git repository');
   return [
    `not read: ${what}.`,
    ...isOutside || why?.todo === undefined ? [] : [
     `${why.todo}.`
    ]
   ];
  }
  const lowerFirst = (text)=>`${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
  const scan_text_told = (problems)=>problems.map(({ message })=>`! ${(0, harmless.Is)(message)}`);
  function daysOf(commits) {
   const times = commits.flatMap(({ committedAt })=>committedAt === undefined ? [] : [
     committedAt
    ]);
   if (times.length === 0) return '';
   const [first, last] = [
    day(Math.min(...times)),
    day(Math.max(...times))
   ];
   return first === last ? ` of ${first}` : ` from ${first} to ${last}`;
  }
  const day = (ms)=>new Date(ms).toISOString().slice(0, 10);
  const MOST_NAMED = 5;
  function testLines({ tests, reportFiles, unreadable, problems }) {
   const broken = [
    ...unreadable.map(({ path, because })=>`! ${(0, harmless.Is)(path)}: ${(0, harmless.Is)(lowerFirst(because.what))}.`),
    ...scan_text_told(problems.reports)
   ];
   if (tests.length === 0) return broken.length === 0 ? NO_REPORTS : [
    'no result could be read',
    ...broken
   ];
   const of = (...outcomes)=>tests.filter(({ outcome })=>outcomes.includes(outcome));
   const failed = of('failed', 'error');
   return [
    `${(0, counted.h)(tests.length, 'result')} in ${(0, counted.h)(reportFiles, 'report')}: ${number(of('passed').length)} passed, ${number(failed.length)} failed, ${number(of('skipped').length)} skipped`,
    ...failed.slice(0, MOST_NAMED).map((test)=>`✗ ${nameOf(test)}`),
    ...failed.length > MOST_NAMED ? [
     `  and ${number(failed.length - MOST_NAMED)} more`
    ] : [],
    ...slowest(tests),
    ...broken
   ];
  }
  const NO_REPORTS = [
   'no test report found. Let your tests write one, and scan again:',
   '  jest    --json --outputFile=jest-results.json',
   '  vitest  --reporter=junit --outputFile=test-results/junit.xml',
   '  node    --test --test-reporter=junit --test-reporter-destination=junit.xml',
   '  pytest  --junitxml=test-results/junit.xml',
   '  go      go test -json ./... > go-test.json',
   '  Gradle and Maven write them by themselves. Elsewhere: --reports "path/**/*.xml"'
  ];
  function slowest(tests) {
   const timed = tests.flatMap((test)=>test.durationMs === undefined ? [] : [
     {
      test,
      ms: test.durationMs
     }
    ]);
   const [worst] = timed.toSorted((one, other)=>other.ms - one.ms);
   if (worst === undefined) return [];
   const total = timed.reduce((sum, { ms })=>sum + ms, 0);
   return [
    `${(0, numbers.xP)({
     value: total,
     unit: 'ms'
    })} in all; the slowest took ${(0, numbers.xP)({
     value: worst.ms,
     unit: 'ms'
    })}: ${nameOf(worst.test)}`
   ];
  }
  const nameOf = ({ suite, name })=>{
   const whole = suite === '' || name.startsWith(suite) ? name : `${suite} › ${name}`;
   return (0, harmless.Is)(whole.length > 100 ? `${whole.slice(0, 99)}…` : whole);
  };
  function runLines({ runs, history, problems }, { noRuns }) {
   if (noRuns !== undefined) return [
    `not read: ${noRuns}.`
   ];
   if (runs.length === 0) return [
    problems.runs.length === 0 ? 'none found on GitHub' : 'not read',
    ...scan_text_told(problems.runs)
   ];
   const jobs = (0, counted.h)(history.tables.jobs.length, 'job');
   return [
    `the newest ${number(runs.length)} on GitHub${endings(runs)}; ${jobs} known`,
    ...scan_text_told(problems.runs)
   ];
  }
  function endings(runs) {
   const finished = runs.filter(({ conclusion })=>conclusion !== undefined);
   const good = finished.filter(({ conclusion })=>conclusion === 'success').length;
   return finished.length === 0 ? '' : `: ${number(good)} of ${number(finished.length)} finished ones succeeded`;
  }
  function historyLines({ history, appended }, { store }) {
   const { runs, tests, changes } = (0, outcomes.$e)(history.tables);
   const kept = appended === undefined ? 'nothing new' : appended.is === 'stored' ? 'kept' : `not kept: ${'because' in appended ? appended.because : 'it was there'}`;
   return [
    `${store.place} (${kept})`,
    `${(0, counted.h)(runs, 'run')}, ${(0, counted.h)(tests, 'test result')}, ${(0, counted.h)(changes, 'commit')}`,
    ...history.notes.map((note)=>`! ${(0, harmless.Is)(note)}`)
   ];
  }
  const number = (count)=>count.toLocaleString('en');
  ;
  async function scanCheckout(asked, world) {
   const folder = (0, external_node_path_.resolve)(world.folder, asked.path ?? '.');
   await (0, must_be_folder.X)(folder);
   const setting = await (0, terminal.$E)(asked, world, folder);
   const { store, root, checkout, home, config, runs } = setting;
   const { REPORT_FILES } = await Promise.all([
    __webpack_require__.e(7182),
    __webpack_require__.e(5075)
   ]).then(__webpack_require__.bind(__webpack_require__, 15075));
   const scanned = await scan({
    store,
    workspace: (0, untracked.untrackedReports)((0, workspace.workspaceAt)(root), root),
    clock: world.clock,
    log: world.log,
    ...checkout === undefined ? {} : {
     changes: gitChanges(root)
    },
    ...runs === undefined ? {} : {
     runs
    }
   }, {
    home,
    headSha: checkout?.headSha ?? '0'.repeat(40),
    ...checkout?.branch === undefined ? {} : {
     branch: checkout.branch
    },
    reports: [
     asked.reports,
     config.record.reports,
     REPORT_FILES
    ].find((list)=>list.length > 0) ?? [],
    options: config.detect,
    silence: (0, silence.D)(config.findings),
    foreshock: version.x
   });
   world.log.progress('Looking at the newest commits …');
   const { tables } = scanned.history;
   const risked = checkout === undefined ? undefined : await (0, at_terminal.riskOfCheckout)(setting, {
    tables
   }, world);
   world.log.progress('');
   return outcomeOf(scanned, {
    setting,
    failOn: asked['fail-on'],
    risked
   });
  }
  const NOTHING_SEEN = {
   is: 'no-data',
   headline: [],
   findings: [],
   unseen: [],
   asides: []
  };
  function outcomeOf(scanned, { setting, failOn, risked }) {
   const { verdict, commits, tests, reportFiles, unreadable, runs, history, problems } = scanned;
   return {
    outputs: {},
    exitCode: (0, outcomes.yL)(verdict ?? NOTHING_SEEN, {
     failOn
    }).exitCode,
    json: {
     root: setting.root,
     repository: setting.home.repository,
     head: setting.checkout?.headSha,
     branch: setting.checkout?.branch,
     commits: commits.length,
     reports: {
      files: reportFiles,
      tests: tests.length,
      unreadable: unreadable.map(({ path })=>path)
     },
     runs: runs.length,
     notRead: [
      setting.noCheckout?.message,
      setting.noRuns,
      ...Object.values(problems).flatMap((those)=>those.map(({ message })=>message))
     ].filter((why)=>why !== undefined),
     history: {
      place: setting.store.place,
      rows: (0, outcomes.$e)(history.tables)
     },
     risk: risked === undefined ? undefined : {
      level: risked.assessment.level,
      ...risked.assessment.chance,
      percentile: risked.assessment.percentile
     },
     verdict: verdict === undefined ? undefined : (0, json.a)(verdict)
    },
    text: ({ colours })=>scanText(scanned, {
      setting,
      colours,
      risk: risked === undefined ? [] : (0, risk_page.fD)((0, at_terminal.pageAtTerminal)(risked))
     })
   };
  }
 },
 80606: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   untrackedReports: ()=>untrackedReports
  });
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87121);
  const PORTION = 500;
  function untrackedReports(workspace, folder) {
   return {
    async reports (patterns) {
     const found = await workspace.reports(patterns);
     if (found.is === 'unknown' || found.value.length === 0) return found;
     const tracked = await trackedAmong(found.value, folder);
     return {
      is: 'known',
      value: found.value.filter(({ path })=>!tracked.has(path))
     };
    }
   };
  }
  async function trackedAmong(files, folder) {
   const tracked = new Set();
   for(let start = 0; start < files.length; start += PORTION){
    const paths = files.slice(start, start + PORTION).map(({ path })=>path);
    for (const path of (await listed(folder, paths)))tracked.add(path);
   }
   return tracked;
  }
  const TRUSTING = [
   '-c',
   'safe.directory=*'
  ];
  async function listed(folder, paths) {
   try {
    const names = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(folder, [
     ...TRUSTING,
     '--literal-pathspecs',
     'ls-files',
     '-z',
     '--',
     ...paths
    ]);
    return names.split('\0').filter((path)=>path !== '');
   } catch  {
    return [];
   }
  }
 },
 47107: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>walk,
   y: ()=>folderOf
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73965);
  async function walk(root, folders, limit = 100_000) {
   const files = [];
   const waiting = outermost(folders);
   let seen = 0;
   for(let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()){
    for await (const entry of entriesOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))){
     seen += 1;
     if (seen > limit) throw tooLarge(limit);
     const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
     if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) waiting.push(path);
     } else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
    }
   }
   return files.sort();
  }
  const SKIPPED = new Set([
   '.git',
   'node_modules'
  ]);
  function folderOf(pattern) {
   const segments = pattern.split('/').slice(0, -1);
   const wild = segments.findIndex((segment)=>/[*?{}[\]\\]/u.test(segment) || segment === '');
   const plain = wild === -1 ? segments : segments.slice(0, wild);
   return plain.some((segment)=>segment === '..' || segment === '.') ? '' : plain.join('/');
  }
  function outermost(folders) {
   const isInside = (one, other)=>one !== other && (other === '' || one.startsWith(`${other}/`));
   return [
    ...new Set(folders)
   ].filter((folder)=>!folders.some((other)=>isInside(folder, other)));
  }
  async function* entriesOf(folder) {
   try {
    yield* await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder);
   } catch (error) {
    if (!isAbsence(error)) throw error;
   }
  }
  const isAbsence = (error)=>error instanceof Error && 'code' in error && ABSENCES.has(String(error.code));
  const ABSENCES = new Set([
   'ENOENT',
   'ENOTDIR',
   'EACCES',
   'EPERM',
   'ELOOP'
  ]);
  const tooLarge = (limit)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
    what: `The workspace holds more than ${limit.toLocaleString('en')} files, so it was not searched for test reports`,
    todo: 'Name the folders of the reports in the `reports` input, such as `build/test-results/**/*.xml`'
   });
 },
 88957: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   workspaceAt: ()=>workspaceAt
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var config_glob = __webpack_require__(12578);
  ;
  function reportFile({ real, ...facts }) {
   const { path } = facts;
   return {
    ...facts,
    open: ()=>contents(path, real)
   };
  }
  const MOST_BYTES = 500_000_000;
  const READ_ONLY = promises_.constants.O_RDONLY | orNothing(promises_.constants.O_NOFOLLOW) | orNothing(promises_.constants.O_NONBLOCK);
  function orNothing(flag) {
   return flag ?? 0;
  }
  async function* contents(path, real) {
   const file = await (0, promises_.open)(real, READ_ONLY).catch((cause)=>{
    throw new problem.A({
     what: 'The report could not be opened',
     where: path,
     todo: 'Check that it is still there',
     cause
    });
   });
   try {
    const facts = await file.stat();
    if (!facts.isFile()) throw new problem.A({
     what: 'The report is not a regular file',
     where: path
    });
    if (facts.size > MOST_BYTES) throw tooLarge(path, facts.size);
    let read = 0;
    for await (const chunk of chunksOf(file)){
     read += chunk.length;
     if (read > MOST_BYTES) throw tooLarge(path, read);
     yield chunk;
    }
   } finally{
    await file.close();
   }
  }
  async function* chunksOf(file) {
   for(;;){
    const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
   }
  }
  const CHUNK = 65_536;
  const tooLarge = (path, bytes)=>new problem.A({
    what: `The report is larger than 500 MB (${Math.round(bytes / 1e6)} MB or more)`,
    where: path,
    todo: 'Leave the captured output out of the report, or split it'
   });
  var walk = __webpack_require__(47107);
  ;
  function workspaceAt(root) {
   return {
    reports: async (patterns)=>{
     try {
      return await reportsIn(await (0, promises_.realpath)(root), patterns);
     } catch (cause) {
      if (cause instanceof problem.A) return (0, answer.L5)(cause);
      return (0, answer.L5)(new problem.A({
       what: 'The workspace could not be searched for test reports',
       where: root,
       todo: 'Check that the folder exists and that this user may read it',
       cause
      }));
     }
    }
   };
  }
  const MOST_FILES = 2000;
  async function reportsIn(root, patterns) {
   const matches = (0, config_glob._I)(patterns);
   const files = [];
   const entries = await (0, walk.G)(root, patterns.filter((pattern)=>!pattern.startsWith('!')).map(walk.y));
   for (const path of entries){
    if (!matches(path)) continue;
    const real = await realFileInside(root, path);
    if (real === undefined) continue;
    if (files.length === MOST_FILES) return (0, answer.L5)(tooManyFiles());
    const { size, mtimeMs } = await (0, promises_.stat)(real);
    files.push(reportFile({
     path,
     real,
     bytes: size,
     modifiedAt: mtimeMs
    }));
   }
   return (0, answer.eO)(files);
  }
  async function realFileInside(root, path) {
   try {
    const real = await (0, promises_.realpath)((0, external_node_path_.join)(root, path));
    if (!real.startsWith((0, external_node_path_.join)(root, '/'))) return undefined;
    return (await (0, promises_.stat)(real)).isFile() ? real : undefined;
   } catch  {
    return undefined;
   }
  }
  const tooManyFiles = ()=>new problem.A({
    what: `More than ${MOST_FILES.toLocaleString('en')} files match the patterns for test reports, so none was read`,
    todo: 'Name the folders of the reports in the `reports` input'
   });
 }
};
