export const id = 9035;
export const ids = [
 9035
];
export const modules = {
 64330: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _: ()=>riskOutcome
  });
  var _src_flows_exact_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5706);
  var _src_report_risk_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63585);
  var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84195);
  function riskOutcome({ page, risked, gated }, { failOn, commentId }) {
   const { assessment, advice, set, evidence, head, environment } = risked;
   const { level, chance, percentile } = assessment;
   const base = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_1__.yL)(page.verdict, {
    failOn,
    commentId
   });
   return {
    ...base,
    outputs: {
     ...base.outputs,
     level,
     probability: chance === undefined ? '' : digits(chance.probability),
     low: chance === undefined ? '' : digits(chance.low),
     high: chance === undefined ? '' : digits(chance.high),
     percentile: percentile === undefined ? '' : String(Math.floor(10 * percentile) / 10),
     recommended: advice.is,
     gate: gated.is
    },
    json: {
     ...typeof base.json === 'object' ? base.json : {},
     level,
     ...chance,
     percentile,
     baseRate: assessment.baseRate,
     labels: assessment.labels,
     calibratedOn: assessment.calibratedOn,
     comparedWith: assessment.changes,
     recommended: {
      is: advice.is,
      because: (0, _src_flows_exact_text_js__WEBPACK_IMPORTED_MODULE_2__.n)(advice.because)
     },
     gate: gated.is === 'none' || gated.is === 'unknown' ? {
      is: gated.is
     } : {
      ...gated,
      because: (0, _src_flows_exact_text_js__WEBPACK_IMPORTED_MODULE_2__.n)(gated.because)
     },
     environment,
     head,
     commits: set.commits.map(({ sha })=>sha),
     isWhole: set.complete,
     evidence,
     contributions: assessment.contributions.map(({ signal, family, by, isLearned, words })=>({
       signal,
       family,
       by,
       isLearned,
       words: (0, _src_flows_exact_text_js__WEBPACK_IMPORTED_MODULE_2__.n)(words)
      })),
     riskiest: assessment.riskiest.map(({ change, probability })=>({
       sha: change.sha,
       probability
      })),
     similar: assessment.similar.map(({ change, likeness, fate })=>({
       sha: change.sha,
       likeness,
       fate: fate?.because
      }))
    },
    text: ({ colours })=>(0, _src_report_risk_page_js__WEBPACK_IMPORTED_MODULE_0__.P3)(page, {
      colours
     })
   };
  }
  const digits = (share)=>String(Number(share.toPrecision(4)));
 },
 63463: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   w: ()=>isBot
  });
  const isBot = (name, mail)=>BOT_NAMES.some((pattern)=>pattern.test(name.slice(0, MOST))) || BOT_MAIL.test(mail.slice(0, MOST));
  const MOST = 200;
  const BOT_NAMES = [
   /\[bot\]/iu,
   /^(?:\S+[\s_-])?(?:ro)?bot$/iu,
   /^\S*\p{Ll}Bot$/u,
   /^\S+[_-](?:ro)?bot[_-]\S+$/iu,
   /^(?:dependabot|renovate|greenkeeper|snyk|mergify|bors|pyup|github[ -]actions?|\S+ (?:automation|autoroll(?:er)?))\b/iu
  ];
  const BOT_MAIL = /\[bot\]@|^(?:\d+\+)?(?:\S+[._-])?(?:ro)?bot@|^(?:dependabot|renovate|greenkeeper)\b/iu;
 },
 79843: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>isNewer
  });
  const isNewer = (one, other)=>one.createdAt > other.createdAt || one.createdAt === other.createdAt && one.deploymentId > other.deploymentId;
 },
 5706: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>exactText
  });
  const exactText = (prose)=>prose.map((part)=>typeof part === 'string' ? part : part.name).join('');
 },
 77883: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>risk
  });
  var prose = __webpack_require__(17269);
  var columns = __webpack_require__(45605);
  var in_words = __webpack_require__(77874);
  ;
  const ADVICE = null && [
   'go',
   'watch-longer',
   'split',
   'wait',
   'hold'
  ];
  const LARGE = {
   commits: 5,
   files: 25,
   lines: 600
  };
  const EXTREME = 99;
  function adviceOn({ level, percentile = 0 }, { set, evidence }) {
   const { redOnBase = 0, openIncidents = 0, failedJobs = 0, explainedJobs = 0 } = evidence;
   if (set.commits.length === 0 && set.complete) return {
    is: 'go',
    because: (0, prose.c)`nothing would change`
   };
   if (redOnBase > 0 && level !== 'low') return {
    is: 'wait',
    because: (0, prose.c)`the default branch fails already, and hides what this change does`
   };
   if (level === 'high') {
    if (failedJobs > explainedJobs) return {
     is: 'hold',
     because: (0, prose.c)`jobs of it fail, and it is riskier than most`
    };
    if (openIncidents > 0) return {
     is: 'hold',
     because: (0, prose.c)`what is deployed now is bad, and this is riskier than most`
    };
    const large = largeness(set);
    if (large !== undefined) return {
     is: 'split',
     because: large
    };
    if (percentile >= EXTREME) return {
     is: 'hold',
     because: (0, prose.c)`hardly any change of this repository was riskier`
    };
    return {
     is: 'watch-longer',
     because: (0, prose.c)`it is riskier than most changes here`
    };
   }
   if (level === 'medium') return {
    is: 'watch-longer',
    because: (0, prose.c)`it is riskier than usual`
   };
   if (level === 'unknown') return {
    is: 'watch-longer',
    because: (0, prose.c)`nobody can tell how risky it is`
   };
   if (openIncidents > 0) return {
    is: 'watch-longer',
    because: (0, prose.c)`what is deployed now was judged bad`
   };
   return {
    is: 'go',
    because: (0, prose.c)`it is like most changes here`
   };
  }
  function largeness({ commits, together }) {
   const files = together?.files ?? [];
   const lines = files.reduce((sum, { added, deleted })=>sum + added + deleted, 0);
   if (commits.length >= LARGE.commits && files.length > 1) return (0, prose.c)`${(0, in_words.hS)(commits.length, 'commit')} at once are hard to tell apart when something breaks`;
   if (files.length >= LARGE.files || lines >= LARGE.lines) return (0, prose.c)`${(0, in_words.hS)(files.length, 'file')} and ${(0, in_words.hS)(lines, 'line')} at once are hard to tell apart when something breaks`;
   return undefined;
  }
  var assess = __webpack_require__(95441);
  ;
  const EMPTY_SET = {
   commits: [],
   together: undefined,
   complete: true
  };
  var kamei = __webpack_require__(81478);
  var together = __webpack_require__(84063);
  var answer = __webpack_require__(86462);
  var environment_deployment = __webpack_require__(79843);
  var problem = __webpack_require__(73965);
  ;
  async function changeSet(ports, asked, beginsAfter) {
   const deployed = await deployedNow(ports, asked);
   const notes = [
    ...deployed.notes
   ];
   let isSure = deployed.isSure;
   const problems = [];
   for (const base of [
    ...deployed.bases,
    ...otherBases(asked)
   ]){
    const { head, limit, pullRequest } = asked;
    const isOfPull = base.from === 'pull-request' && pullRequest !== undefined;
    const range = {
     base: base.sha,
     head,
     limit,
     ...isOfPull ? {
      pullRequest
     } : {}
    };
    const read = await commitsOf(ports, range, beginsAfter);
    if (read.is === 'known') return (0, answer.eO)(setOf(base, read.value, {
     notes,
     isSure
    }));
    problems.push(read.because);
    isSure = false;
    notes.push(`The commits since \`${base.sha.slice(0, 7)}\` (${WORDS[base.from]}) could not be read: ${read.because.what}.`);
   }
   return (0, answer.L5)(problems[0] ?? new problem.A({
    what: 'Nothing tells what is deployed now',
    todo: 'Deploy once with `environment:` in the job, or pass a range of commits'
   }));
  }
  const WORDS = {
   deployment: 'the last deployment',
   run: 'the last successful run',
   'pull-request': 'the base of the pull request',
   push: 'before the push',
   range: 'where the range begins'
  };
  function otherBases({ pullRequestBase, before, since }) {
   const bases = [];
   if (since !== undefined) bases.push({
    sha: since,
    from: 'range'
   });
   if (pullRequestBase !== undefined) bases.push({
    sha: pullRequestBase,
    from: 'pull-request'
   });
   if (before !== undefined && !/^0*$/u.test(before)) bases.push({
    sha: before,
    from: 'push'
   });
   return bases;
  }
  async function deployedNow(ports, asked) {
   const { deployments } = ports;
   const { environment, held = NONE } = asked;
   if (environment === undefined) return NOWHERE;
   if (deployments === undefined) return lastRunOf(ports, asked);
   const listed = await deployments.list(environment, 1);
   if (listed.is === 'unknown') return unsure(unread(environment, listed.because));
   if (listed.value.deployments.length === 0) return lastRunOf(ports, asked);
   const newestFirst = [
    ...listed.value.deployments
   ].sort((one, other)=>(0, environment_deployment.U)(one, other) ? -1 : 1);
   const latest = await lastToSucceed(deployments, newestFirst.filter(({ sha })=>!held.has(sha)));
   if (latest.is === 'unknown') return unsure(unread(environment, latest.because));
   if (latest.value !== undefined) return sure(latest.value);
   const isAll = listed.value.complete && newestFirst.length <= MOST_LOOKED_AT;
   const among = isAll ? '' : ` among the newest ${Math.min(MOST_LOOKED_AT, newestFirst.length)}`;
   return unsure(`\`${environment}\` has no successful deployment${among}.`);
  }
  async function lastToSucceed(deployments, newestFirst) {
   let latest;
   let end = MOST_LOOKED_AT;
   for (const [index, one] of newestFirst.entries()){
    if (index >= end) break;
    const succeededAt = await successOf(deployments, one);
    if (succeededAt.is === 'unknown') return latest === undefined ? succeededAt : (0, answer.eO)(latest);
    const at = succeededAt.value;
    if (at === undefined || at <= (latest?.at ?? 0)) continue;
    if (latest === undefined) end = Math.min(end, index + 1 + MOST_LATE);
    latest = {
     sha: one.sha,
     from: 'deployment',
     at
    };
   }
   return (0, answer.eO)(latest);
  }
  const NONE = new Set();
  const MOST_LATE = 3;
  const NOWHERE = {
   bases: [],
   notes: [],
   isSure: true
  };
  const sure = (base)=>({
    bases: [
     base
    ],
    notes: [],
    isSure: true
   });
  const unsure = (note)=>({
    bases: [],
    notes: [
     note
    ],
    isSure: false
   });
  async function lastRunOf({ runs }, { lastRun, held = NONE }) {
   const heard = await runs?.lastGood(held);
   const found = heard?.is === 'known' ? heard.value : lastRun;
   if (found?.run !== undefined) return sure({
    ...found.run,
    from: 'run'
   });
   if (heard?.is === 'unknown') return unsure(`The last good run could not be read: ${heard.because.what}.`);
   if (found === undefined || found.others === 0) return NOWHERE;
   return unsure(`None of ${found.others} earlier runs of this workflow succeeded with every job.`);
  }
  const MOST_LOOKED_AT = 20;
  const unread = (environment, { what })=>`What is deployed to \`${environment}\` could not be read: ${what}.`;
  async function successOf(deployments, { deploymentId, statuses }) {
   const told = statuses === undefined ? await deployments.statuses(deploymentId) : (0, answer.eO)(statuses);
   if (told.is === 'unknown') return told;
   const times = told.value.filter(({ state })=>state === 'success').map(({ at })=>at);
   return (0, answer.eO)(times.length === 0 ? undefined : Math.min(...times));
  }
  async function commitsOf({ local, remote }, range, beginsAfter) {
   const here = await local?.range(range, beginsAfter);
   const isEnough = here?.is === 'known' && here.value.commits.length >= range.limit && range.pullRequest === undefined;
   if (here?.is === 'known' && (here.value.complete || isEnough)) return (0, answer.eO)({
    ...here.value,
    isLocal: true
   });
   const there = await remote?.range(range);
   const isFuller = there?.is === 'known' && (here?.is !== 'known' || there.value.complete || there.value.together !== undefined || there.value.commits.length > here.value.commits.length);
   if (there?.is === 'known' && isFuller) return (0, answer.eO)({
    ...there.value,
    isLocal: false
   });
   if (here?.is === 'known') {
    const more = there?.is === 'unknown' ? [
     `${there.because.what}.`
    ] : [];
    return (0, answer.eO)({
     ...here.value,
     notes: [
      ...here.value.notes,
      ...more
     ],
     isLocal: true
    });
   }
   const silent = there?.is === 'unknown' ? there : here;
   return silent ?? (0, answer.L5)(new problem.A({
    what: 'There is neither a checkout nor a token to read commits with'
   }));
  }
  function setOf({ sha, from, at }, read, { notes, isSure }) {
   const isOnTop = from === 'pull-request' || from === 'range' && read.commits.length > 0;
   const takenBack = isOnTop ? undefined : read.takenBack;
   return {
    base: read.base ?? sha,
    head: read.head,
    from,
    commits: read.commits,
    ...read.together === undefined ? {} : {
     together: read.together
    },
    complete: read.complete && isSure && takenBack === undefined,
    notes: [
     ...notes,
     ...takenBack === undefined ? [] : [
      takenBack
     ],
     ...read.notes
    ],
    ...at === undefined ? {} : {
     deployedAt: at
    },
    isLocal: read.isLocal
   };
  }
  ;
  function heldCommits({ decisions }, environment) {
   const isGate = (0, columns.KH)(decisions, 'kind', 'gate');
   const newest = new Map();
   for(let row = 0; row < decisions.length; row += 1){
    if (!isGate(row)) continue;
    const one = decisions.row(row);
    const before = newest.get(one.sha ?? '');
    if (one.environment?.toLowerCase() !== environment.toLowerCase()) continue;
    if (before === undefined || before.decidedAt <= one.decidedAt) newest.set(one.sha ?? '', one);
   }
   return new Set([
    ...newest
   ].flatMap(([sha, { acted }])=>acted ? [
     sha
    ] : []));
  }
  var run = __webpack_require__(25539);
  ;
  function lastGoodRun(tables, { workflowPath, self, held }) {
   if (workflowPath === undefined) return undefined;
   const { runs } = tables;
   const [isOurs, isTrusted] = [
    (0, columns.KH)(runs, 'workflowPath', workflowPath),
    (0, columns.KH)(runs, 'trust', 'default')
   ];
   const ids = runs.numbers('runId');
   const newestFirst = Array.from({
    length: runs.length
   }, (_, row)=>row).filter((row)=>isOurs(row) && isTrusted(row) && ids[row] !== self).map((row)=>runs.row(row)).filter(({ status })=>status === 'completed').sort((one, other)=>(0, run.x)(other) - (0, run.x)(one) || other.runId - one.runId);
   if (newestFirst.length === 0) return undefined;
   const good = newestFirst.find((run)=>run.conclusion === 'success' && !held.has(run.sha) && leftNothingOut(tables, run.runId));
   const others = new Set(newestFirst.map(({ runId })=>runId)).size;
   if (good === undefined) return {
    others
   };
   return {
    run: {
     sha: good.sha,
     at: good.updatedAt ?? good.observedAt
    },
    others: others - 1
   };
  }
  function leftNothingOut({ jobs }, runId) {
   const ids = jobs.numbers('runId');
   const isGood = (0, columns.KH)(jobs, 'conclusion', 'success');
   let seen = 0;
   for(let row = 0; row < jobs.length; row += 1){
    if (ids[row] !== runId) continue;
    seen += 1;
    if (!isGood(row)) return false;
   }
   return seen > 0;
  }
  ;
  function ciEvidence(observed) {
   const { tables, shas, findings } = observed;
   const runs = [
    ...tables.runs
   ];
   const own = runs.filter(({ sha })=>shas.has(sha));
   const ofOwn = lastAttempts(own);
   const { ended, failed } = endedJobs(tables, ofOwn);
   const explained = new Set(findings.filter(({ detector })=>EXPLAINING.has(detector)).map(({ subject })=>subject.job));
   const ofChange = findings.filter(({ isOfBase, state })=>isOfBase === undefined && state === undefined);
   return {
    ...own.length === 0 ? {} : {
     retries: [
      ...ofOwn.values()
     ].reduce((sum, attempt)=>sum + attempt - 1, 0)
    },
    ...ended === 0 ? {} : {
     failedJobs: failed.length,
     explainedJobs: failed.filter((name)=>explained.has(name)).length
    },
    slower: ofChange.filter(({ detector })=>detector.startsWith('slow-')).length,
    newFailures: ofChange.filter(({ detector })=>detector === 'new-failure' || detector === 'broken-test').length,
    ...missingTests(observed, {
     own,
     runs
    }),
    ...baseHealth(observed, runs),
    ...deploymentHealth(observed)
   };
  }
  const EXPLAINING = new Set([
   'flaky-test',
   'infra-failure'
  ]);
  const FAILED = new Set([
   'failure',
   'timed_out',
   'startup_failure'
  ]);
  function endedJobs({ jobs }, attemptOf) {
   const [ids, attempts] = [
    jobs.numbers('runId'),
    jobs.numbers('attempt')
   ];
   const isOver = (0, columns.KH)(jobs, 'status', 'completed');
   const failed = [];
   let ended = 0;
   for(let row = 0; row < jobs.length; row += 1){
    if (attemptOf.get(ids[row] ?? NaN) !== attempts[row] || !isOver(row)) continue;
    ended += 1;
    const { name, conclusion = '' } = jobs.row(row);
    if (FAILED.has(conclusion)) failed.push(name);
   }
   return {
    ended,
    failed
   };
  }
  const lastAttempts = (runs)=>{
   const last = new Map();
   for (const { runId, attempt } of runs)last.set(runId, Math.max(attempt, last.get(runId) ?? 0));
   return last;
  };
  const newest = (runs)=>runs.reduce((best, run)=>best === undefined || run.runId >= best.runId ? run : best, undefined);
  const workflowOf = ({ workflowPath, workflow })=>workflowPath ?? workflow;
  function missingTests({ tables, shas }, { own, runs }) {
   const here = newest(own.filter(({ status })=>status === 'completed'));
   if (here === undefined) return {};
   const there = newest(runs.filter((run)=>run.trust === 'default' && run.conclusion === 'success' && !shas.has(run.sha) && workflowOf(run) === workflowOf(here)));
   if (there === undefined) return {};
   const [before, now] = [
    testsOf(tables, there.runId),
    testsOf(tables, here.runId)
   ];
   if (before.size === 0 || now.size === 0) return {};
   return {
    testsNotRun: [
     ...before
    ].filter((test)=>!now.has(test)).length / before.size
   };
  }
  function testsOf({ tests }, runId) {
   const ids = tests.numbers('runId');
   const isSkipped = (0, columns.KH)(tests, 'outcome', 'skipped');
   const found = new Set();
   for(let row = 0; row < tests.length; row += 1){
    if (ids[row] !== runId || isSkipped(row)) continue;
    const { suite, className = '', name } = tests.row(row);
    found.add(JSON.stringify([
     suite,
     className,
     name
    ]));
   }
   return found;
  }
  function baseHealth({ shas, self }, runs) {
   const finished = runs.filter((run)=>run.trust === 'default' && run.status === 'completed' && run.runId !== self && !shas.has(run.sha) && (run.conclusion === 'success' || FAILED.has(run.conclusion ?? '')));
   const byWorkflow = new Map();
   for (const run of finished){
    const before = byWorkflow.get(workflowOf(run));
    if (before === undefined || run.runId > before.runId || run.runId === before.runId && run.attempt > before.attempt) byWorkflow.set(workflowOf(run), run);
   }
   if (byWorkflow.size === 0) return {};
   const red = [
    ...byWorkflow.values()
   ].filter(({ conclusion })=>conclusion !== 'success').length;
   return {
    redOnBase: red,
    workflowsOnBase: byWorkflow.size
   };
  }
  const WINDOW_MS = 30 * 86_400_000;
  function deploymentHealth({ tables, environment, at }) {
   const all = [
    ...tables.deployments
   ].filter((one)=>one.trust === 'default' && (environment === undefined || one.environment.toLowerCase() === environment.toLowerCase()));
   if (all.length === 0) return {};
   const bad = new Set([
    ...tables.labels
   ].filter(({ subjectKind, label, trust })=>subjectKind === 'deployment' && BAD.has(label) && trust === 'default').map(({ subject })=>subject));
   const takenBack = new Set(all.flatMap(({ rollbackOf })=>rollbackOf ?? []));
   const isBad = ({ deploymentId, state })=>state === 'failure' || state === 'error' || takenBack.has(deploymentId) || bad.has(String(deploymentId));
   const recent = all.filter(({ createdAt })=>createdAt >= at - WINDOW_MS && createdAt <= at);
   const last = all.toSorted((one, other)=>one.createdAt - other.createdAt || one.deploymentId - other.deploymentId).at(-1);
   return {
    deployments: recent.length,
    badDeployments: recent.filter(isBad).length,
    openIncidents: last !== undefined && isBad(last) && !takenBack.has(last.deploymentId) ? 1 : 0
   };
  }
  const BAD = new Set([
   'bad',
   'rolled-back'
  ]);
  var risk_past = __webpack_require__(33765);
  var told = __webpack_require__(56418);
  ;
  const MOST_ASKED = 60;
  function earlyPast({ local }, asked) {
   if (local === undefined) return undefined;
   const walked = walkedPast(local, {
    ...asked,
    own: new Set()
   });
   walked.catch(()=>undefined);
   return {
    head: asked.head,
    walked
   };
  }
  async function readPast({ local, remote, log }, asked, early) {
   const here = await fitting(early, asked) ?? (local === undefined ? nothing(asked.at) : await walkedPast(local, asked));
   if (here.isWhole || here.past.changes.length >= assess.i2 || remote === undefined) return here;
   const there = await walkedPast(remote, {
    ...asked,
    limit: Math.min(asked.limit, MOST_ASKED)
   });
   if (there.past.history.length <= here.past.history.length) return there.unseen.length > 0 ? {
    ...here,
    unseen: there.unseen
   } : here;
   log.info(`Asked GitHub for ${there.past.history.length} earlier commits; a deep checkout has more.`);
   return there;
  }
  async function fitting(early, { head, own }) {
   if (early?.head !== head) return undefined;
   const walked = await early.walked;
   return walked.past.history.some(({ sha })=>own.has(sha)) ? undefined : walked;
  }
  const nothing = (at)=>({
    past: (0, risk_past.Kz)({
     fromTheBeginning: false,
     at
    }),
    isWhole: false,
    unseen: []
   });
  async function walkedPast(source, { head, own, limit, at }) {
   let past;
   const walked = await source.walk({
    head,
    limit
   }, ({ fromTheBeginning })=>{
    const growing = (0, risk_past.Kz)({
     fromTheBeginning,
     at
    });
    past = growing;
    return (change)=>{
     if (!own.has(change.sha)) growing.add(change);
    };
   });
   if (walked.is === 'unknown') return {
    ...nothing(at),
    unseen: [
     (0, told.E)(walked.because.message)
    ]
   };
   return {
    past: past ?? nothing(at).past,
    isWhole: walked.value.fromTheBeginning,
    unseen: []
   };
  }
  ;
  const MOST_COMMITS = 250;
  async function risk(ports, wish) {
   const { settings, tables, at, environment } = wish;
   const { head } = wish.change;
   let early;
   const found = await changeSetOf(ports, wish, (base)=>{
    early = earlyPast(ports, {
     head: base,
     limit: settings.commits,
     at
    });
   });
   const shas = new Set([
    head,
    ...found.set.commits.map(({ sha })=>sha)
   ]);
   const read = await readPast(ports, {
    head: found.base ?? head,
    own: shas,
    limit: settings.commits,
    at
   }, early);
   const evidence = ciEvidence({
    tables,
    findings: wish.findings,
    shas,
    environment,
    self: wish.self,
    at
   });
   const { labels, deployments } = (0, columns.RO)(tables);
   const assessment = (0, assess.no)({
    set: found.set,
    isOneChange: wish.isOneChange,
    past: read.past,
    witnessed: {
     labels,
     deployments
    },
    evidence,
    ...wish.owners === undefined ? {} : {
     owners: wish.owners
    },
    waitDays: settings['wait-days'],
    thresholds: settings,
    at
   });
   return {
    assessment,
    advice: adviceOn(assessment, {
     set: found.set,
     evidence
    }),
    set: found.set,
    evidence,
    environment,
    head,
    unseen: unique([
     ...found.unseen,
     ...read.unseen,
     ...assessment.unseen
    ])
   };
  }
  async function changeSetOf(ports, wish, beginsAfter) {
   const { title, environment } = wish;
   const found = await changeSet(ports, {
    ...wish.change,
    ...knownOf(wish),
    limit: MOST_COMMITS
   }, beginsAfter);
   if (found.is === 'unknown' && wish.isNamed === true) throw found.because;
   if (found.is === 'unknown') return newestAlone(ports, wish, (0, told.E)(found.because.message));
   const { commits: all, complete, notes, base, deployedAt, together: files } = found.value;
   const commits = all.filter((commit)=>!(0, kamei.uw)(commit));
   const isWhole = complete && (files !== undefined || commits.every(({ filesLeftOut })=>filesLeftOut === 0));
   const whole = (0, together.b)(commits, title);
   return {
    set: {
     commits,
     together: whole === undefined ? undefined : {
      ...whole,
      ...files
     },
     complete: isWhole,
     ...environment === undefined ? {} : {
      environment
     },
     ...deployedAt === undefined ? {} : {
      deployedAt
     }
    },
    base,
    unseen: isWhole ? [] : notes.map(told.E)
   };
  }
  function knownOf({ environment, tables, workflowPath, self }) {
   if (environment === undefined) return {};
   const held = heldCommits(tables, environment);
   const lastRun = lastGoodRun(tables, {
    workflowPath,
    self,
    held
   });
   return {
    held,
    ...lastRun === undefined ? {} : {
     lastRun
    }
   };
  }
  async function newestAlone(ports, { change: { head }, title }, why) {
   for (const source of [
    ports.local,
    ports.remote
   ]){
    const read = await source?.range({
     head,
     limit: 1
    });
    if (read?.is !== 'known') continue;
    const { commits: newest, fromTheBeginning } = read.value;
    const commits = newest.filter((commit)=>!(0, kamei.uw)(commit));
    return {
     set: {
      commits,
      together: (0, together.b)(commits, title),
      complete: fromTheBeginning
     },
     base: newest[0]?.parents[0],
     unseen: fromTheBeginning ? [] : [
      why,
      (0, prose.c)`Only the newest commit was looked at.`
     ]
    };
   }
   return {
    set: {
     ...EMPTY_SET,
     complete: false
    },
    base: undefined,
    unseen: [
     why
    ]
   };
  }
  const unique = (sentences)=>[
    ...new Map(sentences.map((prose)=>[
      JSON.stringify(prose),
      prose
     ])).values()
   ];
 },
 23606: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Jy: ()=>riskPage
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  var _risk_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77874);
  function riskPage({ risked, gated, overrideLabel, repositoryUrl }) {
   const { assessment, unseen, set } = risked;
   const { chance, percentile, labels, baseRate, changes, calibratedOn } = assessment;
   const size = set.commits.length > 1 && assessment.riskiest.length > 0 ? set.commits.length : 1;
   const verdict = {
    is: verdictIs(risked, gated),
    headline: headlineOf(risked, gated),
    findings: [],
    unseen,
    asides: gateWords(gated, overrideLabel)
   };
   return {
    verdict,
    advice: (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${ADVICE_WORDS[risked.advice.is]}: ${risked.advice.because}.`,
    reasons: assessment.contributions.map(({ words, by, isLearned })=>({
      words,
      odds: Math.exp(by),
      isLearned
     })),
    riskiest: assessment.riskiest.map(({ change, probability })=>({
      sha: change.sha,
      subject: change.subject,
      probability
     })),
    similar: assessment.similar.map(({ change, fate })=>({
      sha: change.sha,
      subject: change.subject,
      fate: fate === undefined || fate.because === 'waited' ? fate === undefined ? 'not known yet' : 'stands' : FATES[fate.because]
     })),
    sureness: [
     ...chance === undefined ? [] : [
      (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`The chance that it has to be taken back is put at ${percent(chance.probability)}, most likely between ${percent(chance.low)} and ${percent(chance.high)}; ${percent(1 - (1 - baseRate) ** size)} is usual ${size > 1 ? `of ${size} changes ` : ''}here.`
     ],
     ...percentile === undefined ? [] : [
      (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`It was held against ${changes} earlier changes${size > 1 ? `, ${size} at a time` : ''}.`
     ],
     calibratedOn === 'prior' ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`No change of this repository has a known end yet: the weights are those of other projects.` : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${labels.bad === 0 ? 'None' : labels.bad} of ${(0, _risk_in_words_js__WEBPACK_IMPORTED_MODULE_1__.hS)(labels.real, 'change')} with a known end had to be taken back${mendedWords(labels.mended)}. ${LEARNED[calibratedOn]}.`
    ],
    repositoryUrl
   };
  }
  function verdictIs({ assessment, set }, gated) {
   if (gated.is === 'held') return 'fail';
   if (gated.is === 'overridden') return 'warn';
   if (gated.is === 'unknown') return 'inconclusive';
   if (set.commits.length === 0 && !set.complete) return 'no-data';
   return VERDICTS[assessment.level];
  }
  const mendedWords = (mended)=>mended === 0 ? '' : `; ${mended} ${mended === 1 ? 'was' : 'were'} mended soon after, which is a hint`;
  const LEARNED = {
   intercept: 'The weights, which began as those of other projects, have learned from this',
   platt: 'The weights, which began as those of other projects, and how far they are trusted have learned from this'
  };
  const VERDICTS = {
   low: 'pass',
   medium: 'warn',
   high: 'warn',
   unknown: 'inconclusive'
  };
  function headlineOf({ assessment: { level, percentile }, set }, gated) {
   const standing = set.commits.length === 0 ? set.complete ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`nothing would change` : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`nothing of it is new, or could be read` : percentile === undefined ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`how risky it is cannot be told` : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`risk ${level}, above ${percentileWords(percentile)} of the changes here`;
   if (gated.is === 'unknown') return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`the policy of its gate could not be read; ${standing}`;
   return gated.is === 'held' ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`held, for ${gated.because}` : standing;
  }
  const percentileWords = (percentile)=>percentile >= 100 ? 'all' : percentile < 1 ? 'hardly any' : `${Math.floor(percentile)} %`;
  const ADVICE_WORDS = {
   go: 'Go ahead',
   'watch-longer': 'Go, with a longer watch or a smaller canary',
   split: 'Split it',
   wait: 'Wait for a green default branch',
   hold: 'Hold it'
  };
  const FATES = {
   reverted: 'taken back',
   'rolled-back': 'rolled back',
   'failed-watch': 'failed its watch',
   'failed-deployment': 'failed to deploy',
   hotfix: 'mended in haste',
   'later-fix': 'mended soon after',
   'known-good': 'known good'
  };
  function gateWords(gated, label) {
   if (gated.is === 'none') return [];
   if (gated.is === 'unknown') return [
    (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`The policy of its gate could not be read.`
   ];
   if (gated.is === 'open') return [
    (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`The gate is open.`
   ];
   if (gated.is === 'overridden') return [
    (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`The gate would hold it, for ${gated.because}. The label ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(label ?? '')} releases it.`
   ];
   const refused = gated.override === 'other' ? ' It is set, by somebody who may not write, which does not count.' : gated.override === 'unknown' ? ' Who set it could not be read.' : '';
   return [
    label === undefined ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`The gate holds it.` : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`The gate holds it until somebody who may write sets the label ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(label)} on the pull request.${refused}`
   ];
  }
  const percent = (share)=>{
   const value = 100 * share;
   return `${value >= 10 ? Math.round(value) : Number(value.toPrecision(2))} %`;
  };
 },
 21156: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>authorKeys
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function authorKeys() {
   const salt = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
   const keys = new Map();
   return (who)=>{
    const there = keys.get(who);
    if (there !== undefined) return there;
    if (keys.size >= MOST_PEOPLE) keys.clear();
    const key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(salt).update(who.toLowerCase()).digest('base64url').slice(0, 16);
    keys.set(who, key);
    return key;
   };
  }
  const MOST_PEOPLE = 50_000;
 },
 22279: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>gitCommits
  });
  var answer = __webpack_require__(86462);
  var bot = __webpack_require__(63463);
  var problem = __webpack_require__(73965);
  var author_keys = __webpack_require__(21156);
  ;
  const DETAIL_FORMAT = '%x01%H%x00%P%x00%at%x00%ct%x00%ae%x00%an%x00%s%x00%b';
  function commitFields(take) {
   let rest;
   const fields = reader(take);
   return {
    push: (bytes)=>{
     let from = 0;
     for(let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)){
      if (rest === undefined) fields.take(bytes, from, at);
      else {
       const whole = joined(rest, bytes, at);
       rest = undefined;
       fields.take(whole, 0, whole.length);
      }
      from = at + 1;
     }
     if (from === bytes.length) return;
     const more = bytes.subarray(from);
     rest = rest === undefined ? Buffer.from(more.subarray(0, MOST_FIELD_BYTES)) : joined(rest, more, more.length);
    },
    end: ()=>fields.end()
   };
  }
  const MOST_FIELD_BYTES = 65_536;
  const joined = (rest, bytes, end)=>rest.length >= MOST_FIELD_BYTES ? rest : Buffer.concat([
    rest,
    bytes.subarray(0, Math.min(end, MOST_FIELD_BYTES - rest.length))
   ]);
  const MOST_FILES = 100_000;
  const MOST_PATH_CHARACTERS = 16_000_000;
  const MOST_SUBJECT = 300;
  const MOST_BODY = 4_000;
  const MOST_PATH = 4_096;
  const [NEWLINE, TAB, START, COLON, DASH, ZERO] = [
   10,
   9,
   1,
   58,
   45,
   48
  ];
  const [RENAMED, COPIED, ADDED, DELETED] = [
   82,
   67,
   65,
   68
  ];
  function reader(take) {
   let commit;
   let header = HEADER_FIELDS.length;
   let raws = [];
   let next = 0;
   let characters = 0;
   let [rawPaths, numberPaths] = [
    0,
    0
   ];
   let raw;
   let numbers = {
    added: 0,
    deleted: 0,
    isBinary: false
   };
   function finish() {
    if (commit !== undefined) {
     while(next < raws.length)keep(raws[next++], NO_LINES);
     take(commit);
    }
    commit = undefined;
    raws = [];
    next = 0;
    characters = 0;
   }
   function keep(file, { added, deleted, isBinary }) {
    if (commit === undefined || file === undefined) return;
    characters += file.path.length;
    if (commit.files.length >= MOST_FILES || characters > MOST_PATH_CHARACTERS) {
     commit.filesLeftOut += 1;
     return;
    }
    const change = {
     path: file.path,
     added: file.isSubmodule ? 0 : added,
     deleted: file.isSubmodule ? 0 : deleted,
     kind: file.isSubmodule ? 'submodule' : isBinary ? 'binary' : 'text'
    };
    if (file.status === RENAMED && file.from !== undefined) change.from = file.from;
    if (file.status === ADDED || file.status === COPIED) change.turn = 'added';
    else if (file.status === DELETED) change.turn = 'removed';
    commit.files.push(change);
   }
   function matchNumbers(bytes) {
    while(next < raws.length && raws[next]?.bytes !== bytes)keep(raws[next++], NO_LINES);
    keep(raws[next++], numbers);
   }
   function begin(bytes, from, to) {
    const first = bytes[from];
    if (first === START) {
     finish();
     commit = {
      ...NOTHING,
      sha: bytes.toString('latin1', from + 1, to),
      files: []
     };
     header = 0;
    } else if (first === COLON) {
     const secondMode = bytes.indexOf(32, from) + 1;
     const status = bytes[bytes.lastIndexOf(32, to - 1) + 1] ?? 0;
     const isSubmodule = isLink(bytes, secondMode) || isLink(bytes, from + 1);
     raw = {
      path: '',
      bytes: 0,
      from: undefined,
      status,
      isSubmodule
     };
     rawPaths = status === RENAMED || status === COPIED ? 2 : 1;
    } else if (first !== undefined) readNumbers(bytes, from, to);
   }
   function readNumbers(bytes, from, to) {
    let at = from;
    const isBinary = bytes[at] === DASH;
    const number = ()=>{
     let value = 0;
     for(; at < to && bytes[at] !== TAB; at += 1)value = value * 10 + ((bytes[at] ?? ZERO) - ZERO);
     at += 1;
     return value;
    };
    const [added, deleted] = [
     number(),
     number()
    ];
    numbers = isBinary ? {
     added: 0,
     deleted: 0,
     isBinary
    } : {
     added,
     deleted,
     isBinary
    };
    if (at < to) matchNumbers(to - at);
    else numberPaths = 2;
   }
   return {
    take: (bytes, start, to)=>{
     if (commit !== undefined && header < HEADER_FIELDS.length) {
      HEADER_FIELDS[header++]?.(commit, bytes, start, to);
      return;
     }
     if (rawPaths > 0 && raw !== undefined) {
      const path = pathIn(bytes, start, to);
      rawPaths -= 1;
      if (rawPaths === 1) raw.from = path;
      else {
       raw.path = path;
       raw.bytes = to - start;
       raws.push(raw);
      }
      return;
     }
     if (numberPaths > 0) {
      numberPaths -= 1;
      if (numberPaths === 0) matchNumbers(to - start);
      return;
     }
     begin(bytes, bytes[start] === NEWLINE ? start + 1 : start, to);
    },
    end: finish
   };
  }
  const NO_LINES = {
   added: 0,
   deleted: 0,
   isBinary: false
  };
  const NOTHING = {
   parents: [],
   authoredAt: 0,
   committedAt: 0,
   mail: '',
   name: '',
   subject: '',
   body: '',
   filesLeftOut: 0
  };
  const HEADER_FIELDS = [
   (commit, bytes, from, to)=>commit.parents = to === from ? [] : bytes.toString('latin1', from, to).split(' '),
   (commit, bytes, from, to)=>commit.authoredAt = timeIn(bytes, from, to),
   (commit, bytes, from, to)=>commit.committedAt = timeIn(bytes, from, to),
   (commit, bytes, from, to)=>commit.mail = textIn(bytes, from, to, MOST_SUBJECT),
   (commit, bytes, from, to)=>commit.name = textIn(bytes, from, to, MOST_SUBJECT),
   (commit, bytes, from, to)=>commit.subject = textIn(bytes, from, to, MOST_SUBJECT),
   (commit, bytes, from, to)=>commit.body = textIn(bytes, from, to, MOST_BODY)
  ];
  const isLink = (bytes, at)=>bytes[at] === 49 && bytes[at + 1] === 54;
  const MOST_MS = 8.64e15;
  function timeIn(bytes, from, to) {
   const ms = Number(bytes.toString('latin1', from, Math.min(to, from + 25))) * 1000;
   return Number.isNaN(ms) ? 0 : Math.max(-MOST_MS, Math.min(MOST_MS, ms));
  }
  function textIn(bytes, from, to, most) {
   if (from === to) return '';
   const text = bytes.toString('utf8', from, Math.min(to, from + 4 * most));
   return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
  }
  const pathIn = (bytes, from, to)=>bytes.toString('utf8', from, Math.min(to, from + MOST_PATH));
  var git = __webpack_require__(87121);
  var held_output = __webpack_require__(12454);
  ;
  async function logDetails(gitFolder, asked, take) {
   const parts = partsOf(asked.commits);
   const begun = [];
   let [atWork, taken] = [
    0,
    0
   ];
   let isOver = false;
   const beginMore = ()=>{
    while(!isOver && atWork < LANES && begun.length < Math.min(parts.length, taken + MOST_HELD)){
     const input = (parts[begun.length] ?? []).map((sha)=>`${sha}\n`).join('');
     const output = (0, held_output.L)(gitFolder, commandOf(gitFolder, asked), {
      input,
      variables: TRUE_HISTORY
     });
     begun.push(output);
     atWork += 1;
     void output.ended.then(()=>{
      atWork -= 1;
      beginMore();
     });
    }
   };
   const stopAll = ()=>{
    isOver = true;
    for (const one of begun)one.stop();
   };
   let isLate = false;
   const patience = setTimeout(()=>{
    isLate = true;
    stopAll();
   }, PATIENCE_MS);
   try {
    beginMore();
    for (const output of begun){
     await told(output, take, (ending)=>failureOf(gitFolder, ending, isLate));
     taken += 1;
     beginMore();
    }
   } finally{
    clearTimeout(patience);
    stopAll();
   }
  }
  const LANES = 2;
  const MOST_HELD = 4;
  const PART = 1000;
  const partsOf = (commits)=>Array.from({
    length: Math.ceil(commits.length / PART)
   }, (_, part)=>commits.slice(part * PART, (part + 1) * PART));
  async function told(output, take, failureOf) {
   const reader = commitFields(take);
   let thrown;
   const ending = await output.to((bytes)=>{
    if (thrown !== undefined) return;
    try {
     reader.push(bytes);
    } catch (error) {
     thrown = error instanceof Error ? error : new Error(String(error));
     output.stop();
    }
   });
   const failure = thrown ?? failureOf(ending);
   if (failure !== undefined) throw failure;
   reader.end();
  }
  const PATIENCE_MS = 300_000;
  const TRUE_HISTORY = {
   GIT_NO_REPLACE_OBJECTS: '1'
  };
  function commandOf(gitFolder, { merges }) {
   return [
    ...git.N2,
    `--git-dir=${gitFolder}`,
    '-c',
    'core.bare=true',
    '-c',
    'core.attributesFile=/dev/null',
    '-c',
    `attr.tree=${EMPTY_TREE}`,
    '-c',
    'protocol.allow=never',
    '-c',
    'log.showRoot=true',
    '-c',
    'core.bigFileThreshold=16m',
    'log',
    '--no-walk=unsorted',
    `--diff-merges=${merges ?? 'off'}`,
    '-z',
    '--raw',
    '--numstat',
    '--no-abbrev',
    '--find-renames=50%',
    '-l1000',
    '--diff-algorithm=myers',
    '--ignore-submodules=none',
    '--no-relative',
    '-O/dev/null',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-show-signature',
    '--no-mailmap',
    '--no-notes',
    '--no-decorate',
    '--encoding=UTF-8',
    `--format=${DETAIL_FORMAT}`,
    '--stdin'
   ];
  }
  const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  function failureOf(folder, ending, isLate) {
   const { complaints } = ending;
   if (isLate) return new problem.A({
    what: `Git took longer than ${PATIENCE_MS / 1000} seconds to tell the history`,
    where: folder,
    todo: 'Try again, or read fewer commits'
   });
   if (ending.is === 'ended' && ending.code === 0) return undefined;
   if (/promisor|unable to read|missing blob|could not fetch|not allowed/u.test(complaints)) return new problem.A({
    what: 'The checkout lacks contents of files, as a partial clone does',
    where: folder,
    todo: 'Check out without `filter`'
   });
   return (0, git.Zw)({
    folder,
    error: (0, held_output.M)(ending),
    stderr: complaints
   });
  }
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  ;
  async function placeRange(folder, { base, head, most }, { ground, met, beginsAfter }) {
   const named = async (name)=>met.has(name) ? name : await commitNamed(folder, name);
   const ends = Promise.all([
    named(head),
    base === undefined ? undefined : named(base)
   ]);
   ends.catch(()=>undefined);
   const { gitFolder, edge } = await ground;
   const [headSha, baseSha] = await ends;
   const startsAt = async ()=>{
    if (baseSha === undefined) return undefined;
    const start = await startOf(folder, baseSha, headSha);
    met.add(start.sha);
    beginsAfter?.(start.sha);
    return start;
   };
   const inRange = [
    headSha,
    ...baseSha === undefined ? [] : [
     `^${baseSha}`
    ]
   ];
   const [start, { beyond, newest }] = await Promise.all([
    startsAt(),
    newestOf(folder, {
     inRange,
     edge,
     most
    })
   ]);
   const isCut = beyond.cut.length > 0;
   return {
    gitFolder,
    head: headSha,
    ...start === undefined ? {} : {
     base: start.sha
    },
    isCut,
    edgeMerges: beyond.merges,
    notes: isCut ? [
     'The checkout is shallow: older commits of the range were not seen.'
    ] : [],
    ...start?.takenBack === undefined ? {} : {
     takenBack: start.takenBack
    },
    ...listed(newest)
   };
  }
  async function newestOf(folder, { inRange, edge, most }) {
   const beyond = edge.size === 0 ? range_NOTHING : await beyondTheEdge(folder, inRange, edge);
   return {
    beyond,
    newest: await rowsOf(folder, most, [
     ...inRange,
     ...beyond.cut.map((sha)=>`^${sha}`)
    ])
   };
  }
  async function groundOf(folder) {
   const told = await (0, git.$Y)(folder, [
    'rev-parse',
    '--absolute-git-dir',
    '--git-path',
    'shallow'
   ]);
   const [gitFolder = '', path = ''] = told.split(/\r?\n/u);
   const text = await (0, promises_.readFile)((0, external_node_path_.resolve)(folder, path), 'utf8').catch(()=>'');
   return {
    gitFolder,
    edge: new Set(text.split(/\r?\n/u).filter((line)=>line !== ''))
   };
  }
  async function rowsOf(folder, most, revisions) {
   const text = await (0, git.$Y)(folder, [
    ...TRUE,
    'rev-list',
    '--parents',
    `--max-count=${most}`,
    ...revisions,
    '--'
   ]);
   return text.split('\n').filter((row)=>row !== '').map((row)=>row.split(' '));
  }
  const listed = (newestFirst)=>({
    commits: parentsFirst(newestFirst.toReversed()),
    merges: newestFirst.filter(({ length })=>length === 3).map(([sha = ''])=>sha),
    octopuses: newestFirst.filter(({ length })=>length > 3).length
   });
  function parentsFirst(oldestFirst) {
   const parentsOf = new Map(oldestFirst.map(([sha = '', ...parents])=>[
     sha,
     parents
    ]));
   const placed = new Set();
   for (const sha of parentsOf.keys()){
    const waiting = [
     sha
    ];
    for(let one = waiting.at(-1); one !== undefined; one = waiting.at(-1)){
     const missing = parentsOf.get(one)?.filter((parent)=>parentsOf.has(parent) && !placed.has(parent)) ?? [];
     if (missing.length > 0) waiting.push(...missing);
     else placed.add(waiting.pop() ?? one);
    }
   }
   return [
    ...placed
   ];
  }
  const TRUE = [
   '--no-replace-objects'
  ];
  const range_NOTHING = {
   cut: [],
   merges: []
  };
  async function commitNamed(folder, name) {
   const command = [
    ...TRUE,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`
   ];
   const sha = await (0, git.$Y)(folder, command).catch(()=>'');
   if (/^[0-9a-f]{40,64}\r?\n$/u.test(sha)) return sha.trim();
   throw new problem.A({
    what: `The checkout does not hold \`${name.slice(0, 64)}\``,
    where: folder,
    todo: 'Look at how it is written, or check out the whole history: in a job, `actions/checkout` with `fetch-depth: 0`'
   });
  }
  async function startOf(folder, base, head) {
   const merged = (await (0, git.$Y)(folder, [
    ...TRUE,
    'merge-base',
    base,
    head
   ]).catch(()=>'')).trim();
   const short = base.slice(0, 7);
   if (merged === base) return {
    sha: base
   };
   if (merged === '') return {
    sha: base,
    takenBack: `\`${short}\` and \`${head.slice(0, 7)}\` have no commit in common.`
   };
   const lost = Number(await (0, git.$Y)(folder, [
    ...TRUE,
    'rev-list',
    '--count',
    '--max-count=100000',
    `${head}..${base}`,
    '--'
   ]));
   const commits = lost === 1 ? '1 commit' : `${lost} commits`;
   const takenBack = merged === head ? `\`${head.slice(0, 7)}\` is older than \`${short}\`: ${commits} would be taken back.` : `\`${short}\` is no ancestor of \`${head.slice(0, 7)}\`: what both have ends with \`${merged.slice(0, 7)}\`, and ${commits} would be taken back.`;
   return {
    sha: merged,
    takenBack
   };
  }
  async function beyondTheEdge(folder, inRange, edge) {
   const rows = await rowsOf(folder, MOST_SHALLOW, inRange);
   const cut = new Set(rows.map(([sha = ''])=>sha).filter((sha)=>edge.has(sha)));
   const merges = rows.filter(([, , ...others])=>others.some((parent)=>cut.has(parent))).map(([sha = ''])=>sha);
   return {
    cut: [
     ...cut
    ].slice(0, MOST_CUT),
    merges: merges.filter((sha)=>!cut.has(sha))
   };
  }
  const MOST_SHALLOW = 100_000;
  const MOST_CUT = 1_000;
  ;
  function gitCommits(folder) {
   const detailed = withKeys();
   const met = new Set();
   let ground;
   const walk = async (range, begin, beginsAfter)=>{
    try {
     ground ??= groundOf(folder);
     const asked = {
      folder,
      ground,
      met,
      range,
      beginsAfter
     };
     return (0, answer.eO)(await walked(asked, (start)=>fed(begin(start), detailed)));
    } catch (error) {
     if (error instanceof problem.A) return (0, answer.L5)(error);
     throw error;
    }
   };
   return {
    walk: (range, begin)=>walk(range, begin),
    range: async (range, beginsAfter)=>{
     const commits = [];
     const read = await walk(range, ()=>(commit)=>commits.push(commit), beginsAfter);
     return read.is === 'unknown' ? read : (0, answer.eO)({
      ...read.value,
      commits
     });
    }
   };
  }
  const fed = (take, detailed)=>(printed)=>take(detailed(printed));
  async function walked({ folder, range, beginsAfter, ...footing }, begin) {
   const limit = Math.max(1, Math.trunc(range.limit));
   const place = await placeRange(folder, {
    ...range,
    most: limit + 1
   }, {
    ...footing,
    beginsAfter
   });
   const { gitFolder, isCut, commits, merges, octopuses } = place;
   const whole = await wholeMerges(place);
   if (commits.length === 0 && isCut) throw tooShallow(folder);
   const isLimited = commits.length > limit;
   const fromTheBeginning = place.base === undefined && !isCut && !isLimited;
   const take = begin({
    fromTheBeginning
   });
   const own = place.base === undefined ? NOTHING_OWN : await ownFiles({
    gitFolder,
    isCut,
    merges,
    octopuses
   });
   await logDetails(gitFolder, {
    commits: commits.slice(-limit)
   }, (printed)=>{
    const files = whole.get(printed.sha) ?? own.files.get(printed.sha);
    take(files === undefined ? printed : {
     ...printed,
     ...files
    });
   });
   return {
    fromTheBeginning,
    ...place.base === undefined ? {} : {
     base: place.base
    },
    head: place.head,
    complete: !isCut && !isLimited && own.notes.length === 0,
    ...place.takenBack === undefined ? {} : {
     takenBack: place.takenBack
    },
    notes: [
     ...place.notes,
     ...own.notes,
     ...isLimited ? [
      `Only the newest ${limit} commits were read.`
     ] : [],
     ...whole.size > 0 ? [
      `${whole.size} ${whole.size === 1 ? 'merge stands' : 'merges stand'} for commits that the checkout lacks.`
     ] : []
    ]
   };
  }
  const wholeMerges = ({ gitFolder, edgeMerges })=>filesOfMerges(gitFolder, {
    commits: edgeMerges,
    merges: 'first-parent'
   });
  async function filesOfMerges(gitFolder, asked) {
   const found = new Map();
   await logDetails(gitFolder, asked, ({ sha, files, filesLeftOut })=>found.set(sha, {
     files,
     filesLeftOut
    }));
   return found;
  }
  const NOTHING_OWN = {
   files: new Map(),
   notes: []
  };
  async function ownFiles({ gitFolder, isCut, merges, octopuses }) {
   const notes = octopuses === 0 ? [] : [
    'What a merge of more than two parents changes by itself was not read.'
   ];
   if (merges.length === 0 || isCut) return {
    ...NOTHING_OWN,
    notes
   };
   try {
    return {
     files: await filesOfMerges(gitFolder, {
      commits: merges,
      merges: 'remerge'
     }),
     notes
    };
   } catch (error) {
    if (!(error instanceof problem.A)) throw error;
    return {
     ...NOTHING_OWN,
     notes: [
      ...notes,
      'What merges change by themselves was not read: this git cannot tell.'
     ]
    };
   }
  }
  function withKeys() {
   const keyOf = (0, author_keys.E)();
   const bots = new Map();
   const botOf = (name, mail)=>{
    const who = `${name}\0${mail}`;
    const there = bots.get(who);
    if (there !== undefined) return there;
    if (bots.size >= MOST_NAMES) bots.clear();
    const found = (0, bot.w)(name, mail);
    bots.set(who, found);
    return found;
   };
   return ({ mail, name, ...printed })=>({
     ...printed,
     author: keyOf(mail),
     isBot: botOf(name, mail)
    });
  }
  const MOST_NAMES = 50_000;
  const tooShallow = (folder)=>new problem.A({
    what: 'The checkout is shallow: it holds no commit of the range with the one before it',
    where: folder,
    todo: 'Check out the whole history: `actions/checkout` with `fetch-depth: 0`, or `git fetch --unshallow`'
   });
 },
 12454: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>heldOutput,
   M: ()=>errorOf
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87121);
  const errorOf = (ending)=>ending.is === 'failed' ? ending.error : new Error(`git log ended with ${ending.signal ?? `code ${ending.code ?? 'unknown'}`}`);
  function heldOutput(folder, command, { input, variables }) {
   const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', command, {
    cwd: folder,
    env: {
     ...(0, _git_js__WEBPACK_IMPORTED_MODULE_1__.cA)(),
     ...variables
    },
    stdio: [
     'pipe',
     'pipe',
     'pipe'
    ],
    windowsHide: true
   });
   let complaints = '';
   child.stderr.setEncoding('utf8').on('data', (text)=>{
    complaints = (complaints + text).slice(0, 10_000);
   });
   child.stdin.on('error', ()=>undefined);
   child.stdin.end(input);
   let held = [];
   let heldBytes = 0;
   let push = (bytes)=>{
    held.push(bytes);
    heldBytes += bytes.length;
    if (heldBytes >= MOST_HELD_BYTES) child.stdout.pause();
   };
   child.stdout.on('data', (bytes)=>push(bytes));
   const ended = new Promise((resolve)=>{
    child.on('error', (error)=>resolve({
      is: 'failed',
      error,
      complaints
     }));
    child.on('close', (code, signal)=>resolve({
      is: 'ended',
      code,
      signal,
      complaints
     }));
   });
   return {
    ended,
    to: (take)=>{
     push = take;
     const before = held;
     held = [];
     for (const bytes of before)take(bytes);
     child.stdout.resume();
     return ended;
    },
    stop: ()=>void child.kill('SIGKILL')
   };
  }
  const MOST_HELD_BYTES = 8_000_000;
 },
 63585: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F4: ()=>riskSection,
   P3: ()=>riskText,
   _D: ()=>riskSummary,
   fD: ()=>riskLines
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
  var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2043);
  var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73320);
  var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74913);
  var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24834);
  const MOST_ROWS = 5;
  const MOST_REASONS = 20;
  const LEAST = 1.05;
  function riskSection(page, stamped) {
   const plain = (0, _section_js__WEBPACK_IMPORTED_MODULE_2__.uW)(page.verdict, stamped);
   const fold = detailsOf(page);
   return {
    ...plain,
    rows: joined([
     (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.w)(page.advice),
     table(page.reasons.filter(isWorth).slice(0, MOST_ROWS)),
     plain.rows
    ]),
    fold: fold === '' ? '' : joined([
     '<details>\n<summary>How sure this is, and changes like it</summary>',
     fold,
     '</details>'
    ])
   };
  }
  const riskSummary = (page, { title })=>(0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.z)(page.verdict, {
    title,
    lead: joined([
     (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.w)(page.advice),
     table(page.reasons.filter(isTold).slice(0, MOST_REASONS)),
     detailsOf(page)
    ])
   });
  const isWorth = ({ odds })=>Math.max(odds, 1 / odds) >= LEAST;
  const isTold = ({ odds })=>Math.max(odds, 1 / odds) >= 1.01;
  const joined = (parts)=>parts.filter((part)=>part !== '').join('\n\n');
  function table(reasons) {
   if (reasons.length === 0) return '';
   const rows = reasons.map(({ words, odds, isLearned })=>[
     (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.w)(words),
     `${timesWords(odds)}${isLearned ? '' : ' †'}`
    ]);
   const note = reasons.some(({ isLearned })=>!isLearned) ? '\n\n† A small weight of ours that no label has confirmed.' : '';
   return [
    [
     'Why',
     'Odds'
    ],
    [
     '---',
     '---:'
    ],
    ...rows
   ].map((cells)=>`| ${cells.join(' | ')} |`).join('\n') + note;
  }
  const timesWords = (odds)=>odds >= 1 ? `× ${odds.toFixed(2)}` : `÷ ${(1 / odds).toFixed(2)}`;
  function detailsOf({ sureness, riskiest, similar, repositoryUrl }) {
   const line = (sha, subject)=>`${linked(sha, repositoryUrl)} ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(subject)}`;
   return joined([
    sureness.map((prose)=>`- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.w)(prose)}`).join('\n'),
    ...riskiest.length === 0 ? [] : [
     'The riskiest of its commits:',
     riskiest.map(({ sha, subject, probability })=>`- ${line(sha, subject)}: ${Number((100 * probability).toPrecision(2))} %`).join('\n')
    ],
    ...similar.length === 0 ? [] : [
     'Earlier changes of the same files:',
     similar.map(({ sha, subject, fate })=>`- ${line(sha, subject)}: ${fate}`).join('\n')
    ]
   ]);
  }
  const linked = (sha, repositoryUrl)=>repositoryUrl === undefined || !/^[0-9a-f]{7,64}$/.test(sha) ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(sha.slice(0, 7)) : `[${sha.slice(0, 7)}](${repositoryUrl}/commit/${sha})`;
  function riskText(page, { colours }) {
   const reasons = page.reasons.filter(isWorth).slice(0, MOST_REASONS).map(({ words, odds, isLearned })=>`  ${timesWords(odds).padStart(7)}${isLearned ? ' ' : '†'} ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.Q)(words)}`);
   const similar = page.similar.map(({ sha, subject, fate })=>`  ${sha.slice(0, 7)} ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.Q)([
     {
      name: subject
     }
    ])}: ${fate}`);
   return [
    (0, _terminal_js__WEBPACK_IMPORTED_MODULE_5__.F)(page.verdict, {
     colour: colours
    }),
    ...page.lookedAt === undefined ? [] : [
     (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.Q)(page.lookedAt)
    ],
    (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.Q)(page.advice),
    ...reasons.length === 0 ? [] : [
     '',
     'Odds, times or divided by († no label has confirmed the weight):',
     ...reasons
    ],
    ...similar.length === 0 ? [] : [
     '',
     'Earlier changes of the same files:',
     ...similar
    ],
    '',
    ...page.sureness.map((prose)=>(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.Q)(prose))
   ].join('\n');
  }
  const riskLines = ({ verdict, advice, reasons })=>[
    (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.Q)(verdict.headline),
    ...verdict.is === 'inconclusive' || verdict.is === 'no-data' ? [] : [
     (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.Q)(advice),
     ...reasons.filter(isWorth).slice(0, 3).map(({ words, odds })=>`${timesWords(odds)}  ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.Q)(words)}`)
    ],
    ...verdict.unseen.map((prose)=>`! ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.Q)(prose)}`)
   ];
 },
 95441: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i2: ()=>LEAST_CHANGES,
   no: ()=>assess,
   wW: ()=>labelled
  });
  var prose = __webpack_require__(17269);
  ;
  function percentileIn(scores, score) {
   if (scores.length === 0) return undefined;
   return (first(scores, (one)=>one >= score) + first(scores, (one)=>one > score)) / 2 / scores.length;
  }
  function first(sorted, holds) {
   let [low, high] = [
    0,
    sorted.length
   ];
   while(low < high){
    const middle = low + high >> 1;
    if (holds(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
   }
   return low;
  }
  ;
  function batchScore(scores) {
   if (scores.length === 0) return undefined;
   const any = (of)=>anyOf(scores.map(of));
   return {
    chance: {
     probability: any((one)=>one.probability),
     low: any((one)=>one.low),
     high: any((one)=>one.high)
    },
    size: scores.length
   };
  }
  const anyOf = (chances)=>1 - chances.reduce((none, chance)=>none * (1 - chance), 1);
  function compared(batch, { past, offset, least }) {
   if (batch === undefined) return undefined;
   const { chance, size } = batch;
   const shifted = {
    probability: moved(chance.probability, offset),
    low: moved(chance.low, offset),
    high: moved(chance.high, offset)
   };
   if (past.length < least) return {
    chance: shifted,
    learned: undefined,
    withUnlearned: undefined
   };
   const isLong = past.length - size + 1 >= least;
   const others = (isLong ? runsOf(past, size) : past).toSorted((one, other)=>one - other);
   const scale = (probability)=>isLong ? probability : 1 - (1 - probability) ** (1 / size);
   return {
    chance: shifted,
    learned: inPercent(percentileIn(others, scale(chance.probability))),
    withUnlearned: inPercent(percentileIn(others, scale(shifted.probability)))
   };
  }
  const inPercent = (share)=>share === undefined ? undefined : 100 * share;
  function runsOf(past, size) {
   const sums = [
    0
   ];
   for (const chance of past)sums.push((sums.at(-1) ?? 0) + Math.log1p(-Math.min(chance, 1 - 1e-12)));
   return past.slice(size - 1).map((_, index)=>-Math.expm1((sums[index + size] ?? 0) - (sums[index] ?? 0)));
  }
  function moved(probability, offset) {
   if (probability <= 0 || probability >= 1) return probability;
   const odds = probability / (1 - probability) * Math.exp(offset);
   return odds / (1 + odds);
  }
  var in_words = __webpack_require__(77874);
  var labels = __webpack_require__(43160);
  ;
  const LEVELS = null && [
   'low',
   'medium',
   'high',
   'unknown'
  ];
  const STEPS = [
   'low',
   'medium',
   'high'
  ];
  const stepAt = (percentile, { medium, high })=>percentile >= high ? 'high' : percentile >= medium ? 'medium' : 'low';
  function levelOf({ learned, withUnlearned, isWhole }, thresholds) {
   if (learned === undefined || withUnlearned === undefined) return 'unknown';
   const from = STEPS.indexOf(stepAt(learned, thresholds));
   const to = STEPS.indexOf(stepAt(withUnlearned, thresholds));
   const level = STEPS[Math.min(from + 1, Math.max(from - 1, to))] ?? 'high';
   return isWhole || level === 'high' ? level : 'unknown';
  }
  var risk_model = __webpack_require__(6650);
  var risk_past = __webpack_require__(33765);
  var risk_reverts = __webpack_require__(53142);
  ;
  const MOST = 5;
  const LEAST = 0.25;
  const MOST_FILES = 200;
  function similarChanges({ set, past, fates }) {
   const paths = new Set((set.together?.files ?? []).slice(0, MOST_FILES).map(({ path })=>path));
   if (paths.size === 0) return [];
   const own = new Set(set.commits.map(({ sha })=>sha));
   const counts = new Map();
   for (const { files } of past)for (const { path } of files)counts.set(path, (counts.get(path) ?? 0) + 1);
   const weightOf = (path)=>1 / Math.log2(2 + (counts.get(path) ?? 0));
   const ownWeight = [
    ...paths
   ].reduce((sum, path)=>sum + weightOf(path), 0);
   return past.flatMap((change, index)=>{
    if (own.has(change.sha) || change.files.length > MOST_FILES || (0, risk_reverts.m)(change) > 0) return [];
    const common = change.files.filter(({ path })=>paths.has(path));
    if (common.length === 0) return [];
    const shared = common.reduce((sum, { path })=>sum + weightOf(path), 0);
    const whole = change.files.reduce((sum, { path })=>sum + weightOf(path), 0);
    const likeness = shared / Math.sqrt(ownWeight * whole);
    return likeness < LEAST ? [] : [
     {
      change,
      likeness,
      fate: fates.get(change.sha),
      index
     }
    ];
   }).sort((one, other)=>other.likeness - one.likeness || other.index - one.index).slice(0, MOST).map(({ change, likeness, fate })=>({
     change,
     likeness,
     fate
    }));
  }
  ;
  const learned = ({ words, ...about })=>({
    ...about,
    weight: 0,
    look (scene) {
     const { measured, set } = scene;
     const said = measured === undefined || set.commits.length === 0 ? undefined : words(measured, scene);
     return said === undefined ? undefined : {
      strength: 1,
      words: said
     };
    }
   });
  ;
  const age = learned({
   summary: 'How long ago the files were last changed, and in how many different changes (AGE, NUC).',
   family: 'history',
   measures: [
    'age',
    'nuc',
    'nucPerFile'
   ],
   words: ({ age: days })=>days === undefined ? undefined : (0, prose.c)`its files were last changed ${(0, in_words.E)(days * in_words.sO)} before, on average`
  });
  ;
  const MANY = 10;
  const batch = {
   summary: 'Ten or more commits would be deployed at once.',
   family: 'time',
   measures: [],
   weight: 0.25,
   look: ({ set: { commits, environment } })=>environment === undefined || commits.length < MANY ? undefined : {
     strength: Math.min(1, commits.length / 40),
     words: (0, prose.c)`${(0, in_words.hS)(commits.length, 'commit')} would be deployed at once`
    }
  };
  var risk_paths = __webpack_require__(46713);
  ;
  const touching = ({ summary, sort, weight, noun: [one, many] })=>({
    summary,
    family: 'kind',
    measures: [],
    weight,
    look ({ set: { together } }) {
     const paths = (together?.files ?? []).map(({ path })=>path).filter((path)=>(0, risk_paths.yW)(sort, path));
     const [first] = paths;
     if (first === undefined) return undefined;
     return {
      strength: 1,
      words: (0, prose.c)`it changes ${(0, in_words.hS)(paths.length, one, many)}, such as ${(0, prose.U)(first)}`
     };
    }
   });
  ;
  const configuration = touching({
   summary: 'It changes settings, which tests seldom see.',
   sort: 'configuration',
   weight: 0.15,
   noun: [
    'file of settings',
    'files of settings'
   ]
  });
  ;
  const dependencies = touching({
   summary: 'It changes what the project depends on, or the versions that are locked.',
   sort: 'dependencies',
   weight: 0.15,
   noun: [
    'list of dependencies',
    'lists of dependencies'
   ]
  });
  ;
  const failures = {
   summary: 'Jobs of this change failed, and neither flaky tests nor the infrastructure explain it; or all of them passed.',
   family: 'ci',
   measures: [],
   weight: 0.5,
   look ({ set, evidence: { failedJobs, explainedJobs = 0, newFailures = 0 } }) {
    if (set.commits.length === 0 || failedJobs === undefined) return undefined;
    const unexplained = Math.max(0, failedJobs - explainedJobs);
    if (unexplained > 0) return {
     strength: Math.min(1, 0.5 + newFailures / 4),
     words: (0, prose.c)`${(0, in_words.hS)(unexplained, 'job')} of it failed, and no flaky test explains that`
    };
    return failedJobs > 0 ? {
     strength: 0.25,
     words: (0, prose.c)`${(0, in_words.hS)(failedJobs, 'job')} of it failed by what is known to be flaky`
    } : {
     strength: -0.2,
     words: (0, prose.c)`none of its jobs failed`
    };
   }
  };
  ;
  const familiar = learned({
   summary: 'How well this part of the repository is known to those who change it (EXP, REXP, SEXP, NDEV). Nobody is named, counted or ranked.',
   family: 'experience',
   measures: [
    'exp',
    'rexp',
    'sexp',
    'ndev',
    'ndevPerFile',
    'sexpOfExp',
    'rexpOfExp',
    'authorGap',
    'authorDay',
    'authorRate'
   ],
   words: ()=>(0, prose.c)`how well this part of the repository is known to those who change it`
  });
  ;
  const DAYS = 30;
  const OFTEN = 8;
  const hotSpots = {
   summary: 'It touches code that changes all the time: at least eight times in the last 30 days.',
   family: 'history',
   measures: [],
   weight: 0.2,
   look ({ set: { together }, past, at }) {
    if (together === undefined) return undefined;
    const paths = new Set(together.files.map(({ path })=>path).filter(risk_paths._m));
    const times = new Map();
    for (const { committedAt, files } of past)if (committedAt >= at - DAYS * in_words.sO) {
     for (const { path } of files)if (paths.has(path)) times.set(path, (times.get(path) ?? 0) + 1);
    }
    const hot = [
     ...times
    ].filter(([, many])=>many >= OFTEN).sort(([, one], [, other])=>other - one);
    const [first] = hot;
    if (first === undefined) return undefined;
    return {
     strength: Math.min(1, hot.length / 3),
     words: (0, prose.c)`it touches ${(0, in_words.hS)(hot.length, 'hot spot')}: ${(0, prose.U)(first[0])} changed ${first[1]} times in ${DAYS} days`
    };
   }
  };
  ;
  const HOTFIX = /\b(?:hot-?fix|urgent|emergency|asap|quick fix)\b/i;
  const hotfix = {
   summary: 'Its text speaks of haste: hotfix, urgent, emergency.',
   family: 'text',
   measures: [],
   weight: 0.25,
   look: ({ set: { commits } })=>commits.some(({ subject })=>HOTFIX.test(subject)) ? {
     strength: 1,
     words: (0, prose.c)`its text speaks of haste`
    } : undefined
  };
  ;
  const incidents = {
   summary: 'What is deployed now was judged bad, and nothing has replaced it yet.',
   family: 'outcomes',
   measures: [],
   weight: 0.3,
   look: ({ set, evidence: { openIncidents = 0 } })=>set.commits.length === 0 || openIncidents === 0 ? undefined : {
     strength: 1,
     words: (0, prose.c)`what is deployed now was judged bad, and nothing has replaced it`
    }
  };
  ;
  const infrastructure = touching({
   summary: 'It changes where and how the service runs.',
   sort: 'infrastructure',
   weight: 0.25,
   noun: [
    'file of the infrastructure',
    'files of the infrastructure'
   ]
  });
  ;
  const length_length = learned({
   summary: 'How long the files were that it touches (LT).',
   family: 'history',
   measures: [
    'lt'
   ],
   words: ({ lt })=>lt === undefined ? undefined : (0, prose.c)`the files that it touches were ${(0, in_words.hS)(Math.round(lt), 'line')} long on average`
  });
  ;
  const mends = learned({
   summary: 'Whether its text says that it mends something (FIX).',
   family: 'text',
   measures: [
    'fix'
   ],
   words: ({ fix })=>fix === 1 ? (0, prose.c)`by its text it mends something` : (0, prose.c)`by its text it mends nothing`
  });
  ;
  const migrations = touching({
   summary: 'It changes the schema of a database: taking that back is more than deploying the version before.',
   sort: 'migrations',
   weight: 0.3,
   noun: [
    'migration or schema',
    'migrations or schemas'
   ]
  });
  ;
  const badOf = ({ past, fates })=>past.filter(({ sha })=>{
    const fate = fates.get(sha);
    return fate?.label === 1 && fate.kind === 'real';
   });
  var words = __webpack_require__(30714);
  ;
  const landedAgain = learned({
   summary: 'Whether a change with the same subject was taken back before.',
   family: 'text',
   measures: [
    'again'
   ],
   words: ({ subject = '' }, scene)=>{
    const same = (0, words.BA)(subject);
    const times = badOf(scene).filter((change)=>(0, words.BA)(change.subject) === same).length;
    if (times === 0) return undefined;
    return (0, prose.c)`a change of the same subject was taken back ${(0, in_words.j6)(times)} before`;
   }
  });
  ;
  const outsize_LEAST = 20;
  const FROM = 0.95;
  const outsize = {
   summary: 'It changes more lines than nineteen of twenty changes before it.',
   family: 'size',
   measures: [],
   weight: 0.4,
   look ({ set: { together }, past }) {
    if (together === undefined || past.length < outsize_LEAST) return undefined;
    const lines = linesOf(together);
    const smaller = past.filter((change)=>linesOf(change) < lines).length;
    const share = smaller / past.length;
    return share < FROM ? undefined : {
     strength: 0.5 + 0.5 * (share - FROM) / (1 - FROM),
     words: (0, prose.c)`it changes ${(0, in_words.hS)(lines, 'line')}, more than ${(0, in_words.zD)(smaller)} of the ${(0, in_words.hS)(past.length, 'change')} before it`
    };
   }
  };
  const linesOf = ({ files })=>files.reduce((sum, { added, deleted })=>sum + added + deleted, 0);
  ;
  function areasOf(text, paths) {
   const rules = text.slice(0, MOST_TEXT).split('\n').map((line)=>line.trim().split(/\s+/)[0] ?? '').filter((pattern)=>pattern !== '' && !pattern.startsWith('#') && !pattern.startsWith('[')).slice(-MOST_RULES).map(matcherOf);
   const seen = new Set(paths.slice(0, MOST_PATHS).map((path)=>rules.findLastIndex((matches)=>matches(path))));
   seen.delete(-1);
   return seen.size;
  }
  const MOST_TEXT = 100_000;
  const MOST_RULES = 500;
  const MOST_PATHS = 500;
  function matcherOf(pattern) {
   const isAnchored = pattern.slice(0, -1).includes('/');
   const parts = pattern.split('/').filter((part)=>part !== '' && part !== '**');
   return (path)=>{
    const segments = path.split('/');
    const starts = isAnchored && !pattern.startsWith('**') ? [
     0
    ] : segments.map((_, index)=>index);
    return starts.some((start)=>parts.every((part, index)=>isLike(segments[start + index], part)));
   };
  }
  function isLike(segment, part) {
   if (segment === undefined) return false;
   const pieces = part.split('*');
   if (pieces.length === 1) return segment === part;
   const [first = '', ...rest] = pieces;
   const last = rest.pop() ?? '';
   if (!segment.startsWith(first) || !segment.endsWith(last) || segment.length < first.length + last.length) return false;
   let at = first.length;
   for (const piece of rest){
    const found = segment.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
   }
   return at <= segment.length - last.length;
  }
  ;
  const owners = {
   summary: 'It reaches into several areas of CODEOWNERS. Who owns them is not looked at.',
   family: 'kind',
   measures: [],
   weight: 0.15,
   look ({ set: { together }, owners: text }) {
    if (text === undefined || together === undefined) return undefined;
    const areas = areasOf(text, together.files.map(({ path })=>path));
    return areas < 2 ? undefined : {
     strength: Math.min(1, (areas - 1) / 3),
     words: (0, prose.c)`it reaches into ${(0, in_words.hS)(areas, 'area')} of CODEOWNERS`
    };
   }
  };
  ;
  const redBase = {
   summary: 'Workflows of the default branch, on which it builds, fail now.',
   family: 'ci',
   measures: [],
   weight: 0.3,
   look: ({ set, evidence: { redOnBase = 0 } })=>set.commits.length === 0 || redOnBase === 0 ? undefined : {
     strength: Math.min(1, redOnBase / 2),
     words: (0, prose.c)`${redOnBase === 1 ? 'a workflow' : (0, in_words.hS)(redOnBase, 'workflow')} of the default branch ${redOnBase === 1 ? 'fails' : 'fail'} already`
    }
  };
  ;
  const retries = {
   summary: 'Runs of this change were started again.',
   family: 'ci',
   measures: [],
   weight: 0.2,
   look: ({ set, evidence: { retries: many = 0 } })=>set.commits.length === 0 || many === 0 ? undefined : {
     strength: Math.min(1, many / 3),
     words: (0, prose.c)`its runs were started again ${many === 1 ? 'once' : `${many} times`}`
    }
  };
  ;
  const reverted_files_DAYS = 365;
  const revertedFiles = {
   summary: 'It touches files that were in changes that had to be taken back in the last year.',
   family: 'history',
   measures: [],
   weight: 0.4,
   look ({ set: { together }, past, fates, at }) {
    if (together === undefined) return undefined;
    const paths = new Set(together.files.map(({ path })=>path));
    const times = new Map();
    for (const { committedAt, files } of badOf({
     past,
     fates
    })){
     if (committedAt < at - reverted_files_DAYS * in_words.sO) continue;
     for (const { path } of files)if (paths.has(path)) times.set(path, (times.get(path) ?? 0) + 1);
    }
    const [[worst, most] = [
     undefined,
     0
    ]] = [
     ...times
    ].sort(([, one], [, other])=>other - one);
    if (worst === undefined) return undefined;
    const what = times.size === 1 ? 'a file that was' : `${(0, in_words.hS)(times.size, 'file')} that were`;
    const which = times.size === 1 ? (0, prose.c)`: ${(0, prose.U)(worst)}` : (0, prose.c)`, ${(0, prose.U)(worst)} most of all`;
    return {
     strength: Math.min(1, (most + times.size) / 4),
     words: (0, prose.c)`it touches ${what} taken back ${times.size === 1 ? '' : 'up to '}${(0, in_words.j6)(most)} this year${which}`
    };
   }
  };
  ;
  const rollbacks = {
   summary: 'Deployments of the last 30 days failed, were taken back or were judged bad.',
   family: 'outcomes',
   measures: [],
   weight: 0.3,
   look: ({ set, evidence: { badDeployments = 0, deployments = 0 } })=>set.commits.length === 0 || badDeployments === 0 ? undefined : {
     strength: Math.min(1, 2 * badDeployments / Math.max(4, deployments)),
     words: (0, prose.c)`${badDeployments} of ${(0, in_words.hS)(Math.max(badDeployments, deployments), 'deployment')} in 30 days went wrong`
    }
  };
  ;
  const similar_changes_LEAST = 3;
  const similarPast = {
   summary: 'How the earlier changes went that touched the same files.',
   family: 'outcomes',
   measures: [],
   weight: 0.3,
   look ({ similar }) {
    const known = similar.filter(({ fate })=>fate?.kind === 'real');
    if (known.length < similar_changes_LEAST) return undefined;
    const bad = known.filter(({ fate })=>fate?.label === 1).length;
    return bad === 0 ? {
     strength: -0.3,
     words: (0, prose.c)`none of the ${known.length} changes most like it was taken back`
    } : {
     strength: Math.min(1, 2 * bad / known.length),
     words: (0, prose.c)`${bad} of the ${known.length} changes most like it had to be taken back`
    };
   }
  };
  ;
  const LONG_DAYS = 14;
  const sinceDeployment = {
   summary: 'The last deployment is more than two weeks ago.',
   family: 'time',
   measures: [],
   weight: 0.2,
   look ({ set: { commits, deployedAt }, at }) {
    if (commits.length === 0 || deployedAt === undefined) return undefined;
    const ms = at - deployedAt;
    if (ms < LONG_DAYS * in_words.sO) return undefined;
    return {
     strength: Math.min(1, ms / (60 * in_words.sO)),
     words: (0, prose.c)`the last deployment was ${(0, in_words.E)(ms)} ago`
    };
   }
  };
  ;
  const size = learned({
   summary: 'How many lines it adds and deletes (LA, LD).',
   family: 'size',
   measures: [
    'la',
    'ld',
    'churn',
    'churnOfFile',
    'shareAdded',
    'addedPerFile'
   ],
   words: ({ la = 0, ld = 0 })=>(0, prose.c)`it adds ${(0, in_words.hS)(la, 'line')} and deletes ${(0, in_words.zD)(ld)}`
  });
  ;
  const slower = {
   summary: 'Jobs, steps or tests became slower with it.',
   family: 'ci',
   measures: [],
   weight: 0.15,
   look: ({ set, evidence: { slower: many = 0 } })=>set.commits.length === 0 || many === 0 ? undefined : {
     strength: Math.min(1, many / 3),
     words: (0, prose.c)`${(0, in_words.hS)(many, 'job, step or test', 'jobs, steps or tests')} became slower with it`
    }
  };
  ;
  const sorts = learned({
   summary: 'How many tests, workflows and lists of dependencies are among its files.',
   family: 'kind',
   measures: [
    'testFiles',
    'ciFiles',
    'dependencyFiles',
    'shareTests',
    'noTests',
    'testsOnly',
    'isRevert'
   ],
   words: ({ testFiles = 0, nf = 0 })=>nf === 0 ? (0, prose.c)`it touches no file` : amongFiles(testFiles, nf)
  });
  function amongFiles(tests, files) {
   if (files === 1) return tests === 0 ? (0, prose.c)`its only file is no test` : (0, prose.c)`its only file is a test`;
   if (tests === 0) return (0, prose.c)`none of its ${files} files is a test`;
   if (tests === 1) return (0, prose.c)`1 of its ${files} files is a test`;
   return tests === files ? (0, prose.c)`all of its ${files} files are tests` : (0, prose.c)`${tests} of its ${files} files are tests`;
  }
  ;
  const surroundings = learned({
   summary: 'How much else changed in the day before, and was taken back in the month before.',
   family: 'time',
   measures: [
    'day',
    'reverts',
    'sinceRevert'
   ],
   words: (_, { past, at })=>{
    const since = (days)=>past.filter(({ committedAt })=>committedAt >= at - days * in_words.sO);
    const [day, month] = [
     since(1).length,
     since(30)
    ];
    const reverts = month.filter((change)=>(0, risk_reverts.m)(change) > 0).length;
    const others = day === 0 ? 'no other change' : (0, in_words.hS)(day, 'other change');
    const back = reverts === 0 ? 'nothing' : (0, in_words.hS)(reverts, 'change');
    return (0, prose.c)`the day before brought ${others}, and ${back} was taken back in 30 days`;
   }
  });
  ;
  const spread = learned({
   summary: 'Over how many files, folders and subsystems it is spread, and how evenly (NF, ND, NS, entropy).',
   family: 'spread',
   measures: [
    'nf',
    'nd',
    'ns',
    'entropy'
   ],
   words: ({ nf = 0, nd = 0 })=>(0, prose.c)`it touches ${(0, in_words.hS)(nf, 'file')} in ${(0, in_words.hS)(nd, 'folder')}`
  });
  ;
  const takesBack = {
   summary: 'It takes back a change, or puts back what was taken back before.',
   family: 'text',
   measures: [],
   weight: 0.4,
   look ({ set: { commits } }) {
    const depths = commits.map(risk_reverts.m);
    const deepest = Math.max(0, ...depths);
    if (deepest === 0) return undefined;
    return deepest % 2 === 0 ? {
     strength: 1,
     words: (0, prose.c)`it puts back a change that was taken back before`
    } : {
     strength: 0.25,
     words: (0, prose.c)`it takes back an earlier change`
    };
   }
  };
  ;
  const FEW = 0.05;
  const testsNotRun = {
   summary: 'Tests that run on the default branch did not run for it.',
   family: 'ci',
   measures: [],
   weight: 0.3,
   look: ({ set, evidence: { testsNotRun: share = 0 } })=>set.commits.length === 0 || share < FEW ? undefined : {
     strength: Math.min(1, share * 2),
     words: (0, prose.c)`${(0, in_words.vi)(share)} of the tests of the default branch did not run for it`
    }
  };
  ;
  const LEAST_LINES = 10;
  const untested = {
   summary: 'It changes code and no test; or, for the change, both.',
   family: 'kind',
   measures: [],
   weight: 0.2,
   look ({ set: { together } }) {
    const files = together?.files ?? [];
    const code = files.filter(({ path })=>(0, risk_paths._m)(path));
    const lines = code.reduce((sum, { added, deleted })=>sum + added + deleted, 0);
    if (lines < LEAST_LINES) return undefined;
    const tests = files.filter(({ path })=>(0, risk_paths.yW)('tests', path)).length;
    return tests === 0 ? {
     strength: 1,
     words: (0, prose.c)`it changes ${(0, in_words.hS)(lines, 'line')} of code and no test`
    } : {
     strength: -0.5,
     words: (0, prose.c)`it changes ${(0, in_words.hS)(tests, 'test file')} along with the code`
    };
   }
  };
  ;
  const words_words = learned({
   summary: 'The words of its subject line, as far as the model knows them from other projects and from this one.',
   family: 'text',
   measures: [
    'words',
    'wordsRate',
    'worstWord',
    'scopeRate',
    'letters',
    'wordCount',
    'pullRequest'
   ],
   words: ({ subject = '' }, scene)=>{
    if (subject === '') return undefined;
    const worst = worstOf(subject, scene);
    return worst === undefined ? (0, prose.c)`the words of its subject line` : (0, prose.c)`the words of its subject line: with ${(0, prose.U)(worst.word)}, ${worst.bad} of ${worst.all} changes were taken back`;
   }
  });
  const WORD = /[\p{L}][\p{L}\p{N}]{3,30}/gu;
  function worstOf(subject, scene) {
   const own = wordsOf(subject);
   const bad = countedIn(own, badOf(scene));
   const all = countedIn(new Set(bad.keys()), scene.past);
   const shareOf = (word)=>(bad.get(word) ?? 0) / ((all.get(word) ?? 0) + DOUBT);
   const [word] = [
    ...bad.keys()
   ].sort((one, other)=>shareOf(other) - shareOf(one));
   return word === undefined ? undefined : {
    word,
    bad: bad.get(word) ?? 0,
    all: all.get(word) ?? 0
   };
  }
  const DOUBT = 3;
  const wordsOf = (subject)=>new Set(subject.slice(0, 300).toLowerCase().match(WORD));
  function countedIn(words, changes) {
   const counts = new Map();
   if (words.size === 0) return counts;
   for (const change of changes)if ((0, risk_reverts.m)(change) === 0) {
    for (const word of wordsOf(change.subject))if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
   }
   return counts;
  }
  ;
  const workflows = touching({
   summary: 'It changes how the project is built and deployed.',
   sort: 'workflows',
   weight: 0.15,
   noun: [
    'workflow',
    'workflows'
   ]
  });
  ;
  const signals = {
   size: size,
   spread: spread,
   length: length_length,
   familiar: familiar,
   age: age,
   mends: mends,
   words: words_words,
   'landed-again': landedAgain,
   surroundings: surroundings,
   sorts: sorts,
   failures: failures,
   retries: retries,
   slower: slower,
   'tests-not-run': testsNotRun,
   'red-base': redBase,
   'reverted-files': revertedFiles,
   'hot-spots': hotSpots,
   migrations: migrations,
   dependencies: dependencies,
   infrastructure: infrastructure,
   configuration: configuration,
   workflows: workflows,
   outsize: outsize,
   untested: untested,
   owners: owners,
   'takes-back': takesBack,
   hotfix: hotfix,
   'since-deployment': sinceDeployment,
   batch: batch,
   rollbacks: rollbacks,
   incidents: incidents,
   'similar-changes': similarPast
  };
  ;
  const MOST_UNLEARNED = 0.8;
  const unlearnedOf = (scene)=>namedSignals().flatMap(([signal, { family, measures, weight, look }])=>{
    if (measures.length > 0) return [];
    const sight = look(scene);
    return sight === undefined ? [] : [
     {
      signal,
      family,
      by: weight * clamped(sight.strength, 1),
      words: sight.words,
      isLearned: false
     }
    ];
   });
  const offsetOf = (contributions)=>clamped(contributions.filter(({ isLearned })=>!isLearned).reduce((sum, { by })=>sum + by, 0), MOST_UNLEARNED);
  function learnedOf(scene, byMeasure) {
   return namedSignals().flatMap(([signal, { family, measures, look }])=>{
    const by = [
     ...byMeasure
    ].reduce((sum, [measure, part])=>sum + (isOf(measures, measure) ? part : 0), 0);
    const sight = measures.length === 0 || by === 0 ? undefined : look(scene);
    return sight === undefined ? [] : [
     {
      signal,
      family,
      by,
      words: sight.words,
      isLearned: true
     }
    ];
   });
  }
  const isOf = (measures, measure)=>measures.includes(measure.split(':')[0] ?? '');
  function namedSignals() {
   return Object.keys(signals).filter(isSignalName).map((name)=>[
     name,
     signals[name]
    ]);
  }
  const isSignalName = (text)=>Object.hasOwn(signals, text);
  const clamped = (value, most)=>Number.isFinite(value) ? Math.min(most, Math.max(-most, value)) : 0;
  ;
  const LEAST_CHANGES = 30;
  const MOST_RISKIEST = 3;
  function assess(asked) {
   const { set, isOneChange, at } = asked;
   const { history, changes: past, measured: measuredPast, fold } = asked.past;
   const fates = (0, labels.j)((0, labels.v)(history, asked.witnessed, {
    waitDays: asked.waitDays,
    at
   }), at);
   const units = isOneChange ? set.together === undefined ? [] : [
    set.together
   ] : set.commits;
   const measuredWhole = set.together === undefined ? undefined : fold.measured((0, risk_past.Cw)(set.together, at));
   const model = (0, risk_model.js)(measuredPast, labelled(past, measuredPast, fates), at);
   const scores = units.map((change)=>(0, risk_model.lD)(model, (0, risk_past.y4)(fold, (0, risk_past.Cw)(change, at))));
   const scene = {
    set,
    measured: measuredWhole,
    evidence: asked.evidence,
    past,
    fates,
    similar: similarChanges({
     set,
     past,
     fates
    }),
    at,
    ...asked.owners === undefined ? {} : {
     owners: asked.owners
    }
   };
   const contributions = [
    ...learnedOf(scene, byMeasure(scores)),
    ...unlearnedOf(scene)
   ];
   const standing = compared(batchScore(scores), {
    past: measuredPast.map((measured)=>(0, risk_model.En)(model, measured)),
    offset: offsetOf(contributions),
    least: LEAST_CHANGES
   });
   return {
    ...chanceAndLevel(standing, {
     asked,
     isEmpty: units.length === 0
    }),
    changes: past.length,
    labels: model.labels,
    baseRate: model.baseRate,
    calibratedOn: model.calibratedOn,
    contributions: contributions.sort((one, other)=>Math.abs(other.by) - Math.abs(one.by)),
    riskiest: isOneChange ? [] : riskiestOf(units, scores),
    similar: scene.similar,
    unseen: unseenOf(asked, past.length)
   };
  }
  function chanceAndLevel(standing, { asked: { set, thresholds }, isEmpty }) {
   if (isEmpty || standing === undefined) return {
    level: set.complete ? 'low' : 'unknown'
   };
   const { chance, learned, withUnlearned } = standing;
   return {
    level: levelOf({
     learned,
     withUnlearned,
     isWhole: set.complete
    }, thresholds),
    chance,
    ...withUnlearned === undefined ? {} : {
     percentile: withUnlearned
    }
   };
  }
  const labelled = (past, measured, fates)=>past.flatMap(({ sha }, index)=>{
    const fate = fates.get(sha);
    const of = measured[index];
    if (fate === undefined || of === undefined) return [];
    const { label, weight, knownAt, kind } = fate;
    return [
     {
      measured: of,
      label,
      weight,
      knownAt,
      kind
     }
    ];
   });
  function byMeasure(scores) {
   const total = scores.reduce((sum, { probability })=>sum + probability, 0);
   const by = new Map();
   for (const { probability, contributions } of scores)for (const part of contributions)by.set(part.measure, (by.get(part.measure) ?? 0) + (total > 0 ? probability / total * part.by : 0));
   return by;
  }
  const riskiestOf = (units, scores)=>units.length < 2 ? [] : units.map((change, index)=>({
     change,
     probability: scores[index]?.probability ?? 0
    })).sort((one, other)=>other.probability - one.probability).slice(0, MOST_RISKIEST);
  function unseenOf({ set }, changes) {
   return [
    ...changes < LEAST_CHANGES ? [
     (0, prose.c)`${changes === 0 ? 'No earlier change' : `Only ${(0, in_words.hS)(changes, 'earlier change')}`} ${changes <= 1 ? 'is' : 'are'} known, and ${LEAST_CHANGES} are needed to tell what is usual here.`
    ] : [],
    ...set.complete ? [] : [
     (0, prose.c)`Not all of the change was read, and what was not may be worse than what was.`
    ]
   ];
  }
 },
 77874: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>daysInWords,
   hS: ()=>counted,
   j6: ()=>often,
   sO: ()=>DAY_MS,
   vi: ()=>inPercent,
   zD: ()=>grouped
  });
  const counted = (count, thing, things = `${thing}s`)=>`${grouped(count)} ${count === 1 ? thing : things}`;
  const grouped = (count)=>String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const often = (count)=>count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
  const DAY_MS = 86_400_000;
  function daysInWords(ms) {
   const days = Math.max(0, Math.round(ms / DAY_MS));
   if (days === 0) return 'less than a day';
   if (days < 14) return counted(days, 'day');
   if (days < 60) return counted(Math.round(days / 7), 'week');
   return days < 730 ? counted(Math.round(days / 30), 'month') : counted(Math.round(days / 365), 'year');
  }
  const inPercent = (share)=>share > 0 && share < 0.01 ? `${(100 * share).toFixed(1)} %` : `${Math.round(100 * share)} %`;
 },
 81478: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   uw: ()=>isSilentMerge,
   WN: ()=>kamei
  });
  ;
  function experience() {
   const authors = new Map();
   const authorOf = (key)=>{
    const there = authors.get(key);
    if (there !== undefined) return there;
    const author = {
     number: authors.size,
     commits: 0,
     counts: [],
     times: [],
     inSubsystem: new Map()
    };
    authors.set(key, author);
    return author;
   };
   return {
    numberOf: (key)=>authorOf(key).number,
    of: (key, at, subsystems)=>{
     const author = authors.get(key);
     if (author === undefined) return {
      exp: 0,
      rexp: 0,
      sexp: 0
     };
     let [sum, count] = [
      0,
      0
     ];
     for (const subsystem of subsystems){
      sum += author.inSubsystem.get(subsystem) ?? 0;
      count += 1;
     }
     return {
      exp: author.commits,
      rexp: recent(author, at),
      sexp: count === 0 ? 0 : sum / count
     };
    },
    add: (key, at, subsystems)=>{
     const author = authorOf(key);
     author.commits += 1;
     remember(author, at);
     for (const subsystem of subsystems){
      const before = author.inSubsystem.get(subsystem);
      if (before !== undefined || author.inSubsystem.size < MOST_SUBSYSTEMS) author.inSubsystem.set(subsystem, (before ?? 0) + 1);
     }
    }
   };
  }
  const MOST_SUBSYSTEMS = 10_000;
  const WEEK_MS = 7 * 86_400_000;
  const YEAR_MS = 365.25 * 86_400_000;
  function recent({ counts, times }, at) {
   let sum = 0;
   for(let week = 0; week < counts.length; week += 1)sum += (counts[week] ?? 0) / (Math.max(0, at - (times[week] ?? at)) / YEAR_MS + 1);
   return sum;
  }
  function remember({ counts, times }, at) {
   const last = counts.length - 1;
   const [count, mean] = [
    counts[last],
    times[last]
   ];
   if (count !== undefined && mean !== undefined && Math.abs(at - mean) < WEEK_MS / 2) {
    counts[last] = count + 1;
    times[last] = mean + (at - mean) / (count + 1);
    return;
   }
   if (counts.length >= MOST_WEEKS) halve(counts, times);
   counts.push(1);
   times.push(at);
  }
  const MOST_WEEKS = 1_040;
  function halve(counts, times) {
   const half = Math.floor(counts.length / 2);
   for(let pair = 0; pair < half; pair += 1){
    const [one = 0, other = 0] = [
     counts[2 * pair],
     counts[2 * pair + 1]
    ];
    const [time = 0, otherTime = 0] = [
     times[2 * pair],
     times[2 * pair + 1]
    ];
    counts[pair] = one + other;
    times[pair] = (one * time + other * otherTime) / (one + other);
   }
   counts.length = half;
   times.length = half;
  }
  ;
  function kindsOfFile(path) {
   const lower = path.slice(-MOST).toLowerCase();
   const name = lower.slice(lower.lastIndexOf('/') + 1);
   return {
    isTest: TEST.test(lower),
    isCi: CI.test(lower),
    isDependency: DEPENDENCY.test(name)
   };
  }
  const MOST = 1_000;
  const TEST = /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|testing|testdata|testsuite)\/|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)test_[^/]*$/u;
  const CI = /^\.github\/|^\.circleci\/|^\.buildkite\/|^\.prow|(?:^|\/)(?:\.travis\.yml|\.cirrus\.yml|\.gitlab-ci\.yml|appveyor\.yml|\.appveyor\.yml|azure-pipelines\.yml|jenkinsfile)$/u;
  const DEPENDENCY = /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|cargo\.(?:toml|lock)|go\.(?:mod|sum)|requirements[^/]*\.txt|pipfile(?:\.lock)?|pyproject\.toml|poetry\.lock|uv\.lock|setup\.py|gemfile(?:\.lock)?|[^/]*\.gemspec|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|pubspec\.lock|composer\.(?:json|lock)|podfile(?:\.lock)?|[^/]*\.csproj|packages\.lock\.json|directory\.packages\.props|module\.bazel(?:\.lock)?|mix\.(?:exs|lock))$/u;
  ;
  function pastOfFiles(isWhole) {
   const files = new Map();
   const of = (file)=>files.get(file.from ?? file.path);
   return {
    of,
    get size () {
     return files.size;
    },
    add: (commit, by)=>{
     const pasts = commit.files.map(of);
     for (const { from } of commit.files)if (from !== undefined) files.delete(from);
     for (const [index, file] of commit.files.entries())files.set(file.path, changed(pasts[index], file, {
      ...by,
      isWhole
     }));
     if (files.size > MOST_PATHS) forget(files);
    }
   };
  }
  function changed(past, file, { author, at, number, isWhole }) {
   const isNew = file.turn === 'added' || past === undefined && isWhole;
   const before = isNew ? 0 : past?.lines;
   const lines = file.turn === 'removed' ? 0 : before === undefined ? undefined : Math.max(0, before + file.added - file.deleted);
   const isGone = file.turn === 'removed';
   if (past === undefined) return {
    lines,
    at,
    commit: number,
    isGone,
    developers: [
     author
    ]
   };
   if (past.developers.length < MOST_DEVELOPERS && !past.developers.includes(author)) past.developers.push(author);
   past.lines = lines;
   past.at = at;
   past.commit = number;
   past.isGone = isGone;
   return past;
  }
  const MOST_DEVELOPERS = 2_000;
  const MOST_PATHS = 400_000;
  function forget(files) {
   for (const [path, { isGone }] of files)if (isGone) files.delete(path);
   if (files.size <= MOST_PATHS / 2) return;
   const commits = Float64Array.from(files.values(), ({ commit })=>commit).sort();
   const middle = commits[Math.floor(commits.length / 2)] ?? 0;
   for (const [path, { commit }] of files)if (commit < middle) files.delete(path);
  }
  ;
  const saysFix = (subject)=>FIX.test(subject);
  const FIX = /\b(?:fix|fixes|fixed|fixing|bugs?|defects?|patch|error|crash|regression)\b/iu;
  const saysRevert = (subject, body)=>/^(?:\[[^\]]{0,60}\] ?)?revert(?:\([^)]{0,60}\))?:? ?"/iu.test(subject) || /\bthis reverts commit [0-9a-f]{7,64}\b/iu.test(body);
  ;
  function kamei({ fromTheBeginning, now = Infinity }) {
   const files = pastOfFiles(fromTheBeginning);
   const people = experience();
   const seen = seenBy();
   let [commits, latest] = [
    0,
    0
   ];
   const timeOf = ({ committedAt })=>committedAt >= NINETEEN_NINETY && committedAt <= now + DAY_MS ? committedAt : latest;
   return {
    measured: (commit)=>{
     const at = timeOf(commit);
     const subsystems = new Set(commit.files.map(subsystemOf));
     const { subject, author, isBot } = commit;
     const alone = Object.assign(sizes(commit, subsystems.size), kinds(commit), {
      fix: saysFix(subject) ? 1 : 0,
      isRevert: saysRevert(subject, commit.body),
      subject,
      at,
      author,
      isBot
     });
     if (!fromTheBeginning && commits < ENOUGH) return alone;
     const touched = commit.files.map((file)=>({
       file,
       past: files.of(file)
      }));
     const before = pastOf(touched, {
      at,
      isWhole: fromTheBeginning,
      seen
     });
     return Object.assign(alone, before, people.of(author, at, subsystems));
    },
    add: (commit)=>{
     const at = timeOf(commit);
     latest = Math.max(latest, at);
     files.add(commit, {
      author: people.numberOf(commit.author),
      at,
      number: commits
     });
     people.add(commit.author, at, new Set(commit.files.map(subsystemOf)));
     commits += 1;
    }
   };
  }
  function* kameiOver(commits, options) {
   const fold = kamei(options);
   for (const commit of commits){
    if (isSilentMerge(commit)) continue;
    yield fold.measured(commit);
    fold.add(commit);
   }
  }
  const isSilentMerge = ({ parents, files, filesLeftOut })=>parents.length > 1 && files.length === 0 && filesLeftOut === 0;
  const DAY_MS = 86_400_000;
  const NINETEEN_NINETY = Date.UTC(1990);
  const ENOUGH = 1_000;
  function subsystemOf({ path }) {
   const end = path.indexOf('/');
   return end === -1 ? path : path.slice(0, end);
  }
  const folderOf = ({ path })=>path.slice(0, Math.max(0, path.lastIndexOf('/')));
  function sizes({ files, filesLeftOut }, ns) {
   let [la, ld, weighted] = [
    0,
    0,
    0
   ];
   for (const { added, deleted } of files){
    const lines = added + deleted;
    la += added;
    ld += deleted;
    if (lines > 0) weighted += lines * Math.log2(lines);
   }
   const all = la + ld;
   const entropy = all === 0 ? 0 : Math.max(0, Math.log2(all) - weighted / all);
   return {
    ns,
    nd: new Set(files.map(folderOf)).size,
    nf: files.length + filesLeftOut,
    entropy,
    la,
    ld
   };
  }
  function kinds({ files }) {
   let [testFiles, ciFiles, dependencyFiles] = [
    0,
    0,
    0
   ];
   for (const { path } of files){
    const { isTest, isCi, isDependency } = kindsOfFile(path);
    if (isTest) testFiles += 1;
    if (isCi) ciFiles += 1;
    if (isDependency) dependencyFiles += 1;
   }
   return {
    testFiles,
    ciFiles,
    dependencyFiles
   };
  }
  function pastOf(touched, { at, isWhole, seen }) {
   seen.begin();
   let [ndev, nuc, days, there, lines, sized, met] = [
    0,
    0,
    0,
    0,
    0,
    0,
    0
   ];
   for (const { file, past } of touched){
    const isNew = file.turn === 'added' || isWhole;
    const before = past === undefined || past.isGone ? isNew ? 0 : undefined : past.lines;
    if (before !== undefined) {
     lines += before;
     sized += 1;
    }
    if (past !== undefined || isNew) met += 1;
    if (past === undefined) continue;
    there += 1;
    days += Math.max(0, at - past.at) / DAY_MS;
    nuc += seen.commit(past.commit);
    for (const developer of past.developers)ndev += seen.developer(developer);
   }
   const isEnough = (known)=>2 * known >= touched.length;
   return {
    ...isEnough(sized) ? {
     lt: sized === 0 ? 0 : lines / sized
    } : {},
    ...isEnough(met) ? {
     ndev,
     nuc,
     age: there === 0 ? 0 : days / there
    } : {}
   };
  }
  function seenBy() {
   const [commits, developers] = [
    new Set(),
    new Set()
   ];
   const first = (set)=>(number)=>{
     if (set.has(number)) return 0;
     set.add(number);
     return 1;
    };
   return {
    begin: ()=>{
     commits.clear();
     developers.clear();
    },
    commit: first(commits),
    developer: first(developers)
   };
  }
 },
 43160: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   j: ()=>fatesAt,
   v: ()=>fatesOf
  });
  var together = __webpack_require__(84063);
  ;
  function deployedFates(changes, { labels, deployments }) {
   const places = new Map(changes.map(({ sha }, index)=>[
     sha,
     index
    ]));
   const byId = new Map(deployments.map((one)=>[
     String(one.deploymentId),
     one
    ]));
   const batches = batchesOf(changes, places, deployments);
   const told = labels.flatMap((label)=>{
    const { subjectKind, subject } = label;
    const sha = subjectKind === 'commit' ? subject : subjectKind === 'deployment' ? byId.get(subject)?.sha : undefined;
    const reason = sha === undefined ? undefined : REASONS[label.label];
    if (sha === undefined || reason === undefined) return [];
    return spread(batches.get(sha) ?? only(changes[places.get(sha) ?? -1]), {
     ...reason,
     at: label.at,
     knownAt: label.knownAt
    });
   });
   const failed = deployments.flatMap(({ sha, state, stateAt, createdAt, rollbackOf })=>{
    const at = stateAt ?? createdAt;
    const back = byId.get(String(rollbackOf));
    const undone = back === undefined ? [] : spread(batches.get(back.sha) ?? [], {
     ...REASONS['rolled-back'],
     at: createdAt,
     knownAt: createdAt
    });
    if (state !== 'failure' && state !== 'error') return undone;
    return [
     ...undone,
     ...spread(batches.get(sha) ?? [], {
      label: 1,
      because: 'failed-deployment',
      at,
      knownAt: at
     })
    ];
   });
   return [
    ...told,
    ...failed
   ];
  }
  const REASONS = {
   bad: {
    label: 1,
    because: 'failed-watch'
   },
   reverted: {
    label: 1,
    because: 'reverted'
   },
   'rolled-back': {
    label: 1,
    because: 'rolled-back'
   },
   'known-good': {
    label: 0,
    because: 'known-good'
   },
   good: {
    label: 0,
    because: 'known-good'
   },
   accepted: undefined
  };
  const only = (change)=>change === undefined ? [] : [
    change
   ];
  const MOST = 50;
  const FEW = 3;
  const spread = (batch, reason)=>batch.length > MOST ? [] : batch.map(({ sha })=>({
     sha,
     ...reason,
     weight: reason.label === 0 ? 1 : 1 / batch.length,
     kind: reason.label === 1 && batch.length > FEW ? 'shared' : 'real'
    }));
  function batchesOf(changes, places, deployments) {
   const batches = new Map();
   const lastOf = new Map();
   for (const { environment, sha } of [
    ...deployments
   ].sort((one, other)=>one.createdAt - other.createdAt)){
    const place = places.get(sha);
    if (place === undefined) continue;
    const last = lastOf.get(environment);
    const batch = last === undefined || last >= place ? only(changes[place]) : changes.slice(last + 1, place + 1);
    if (!batches.has(sha)) batches.set(sha, batch.filter((change)=>!(0, together.F)(change)));
    lastOf.set(environment, Math.max(last ?? 0, place));
   }
   return batches;
  }
  var in_words = __webpack_require__(77874);
  var paths = __webpack_require__(46713);
  var reverts = __webpack_require__(53142);
  ;
  const FIX = /\b(?:fix(?:e[sd])?|bug|regression|broken|repair|crash)\b/i;
  const HASTE = /\b(?:hot-?fix|urgent|emergency|regression)\b/i;
  const DAYS = {
   later: 14,
   hotfix: 3
  };
  const WEIGHTS = {
   later: 0.25,
   hotfix: 0.5
  };
  const MOST_FILES = 10;
  function laterFixes(changes) {
   const lastOf = new Map();
   const fates = [];
   for (const change of changes){
    if ((0, together.F)(change)) continue;
    const files = change.files.filter(({ path })=>(0, paths._m)(path));
    if (FIX.test(change.subject) && files.length <= MOST_FILES && (0, reverts.m)(change) === 0) for (const blamed of new Set(files.map(({ path, from })=>lastOf.get(path) ?? lastOf.get(from ?? ''))))fates.push(...fatesBy(change, blamed));
    for (const { path } of files)lastOf.set(path, change);
   }
   return fates;
  }
  function fatesBy(fix, blamed) {
   if (blamed === undefined || (0, reverts.m)(blamed) > 0) return [];
   const days = (fix.committedAt - blamed.committedAt) / in_words.sO;
   if (days < 0 || days > DAYS.later) return [];
   const isHasty = days <= DAYS.hotfix && HASTE.test(fix.subject);
   return [
    {
     sha: blamed.sha,
     label: 1,
     weight: isHasty ? WEIGHTS.hotfix : WEIGHTS.later,
     kind: 'weak',
     because: isHasty ? 'hotfix' : 'later-fix',
     at: fix.committedAt,
     knownAt: fix.committedAt,
     by: fix.sha
    }
   ];
  }
  ;
  function revertFates(changes, waitDays) {
   const find = finder(changes);
   const fates = [];
   const taken = new Map();
   changes.forEach((change, index)=>{
    const reverted = (0, together.F)(change) ? undefined : (0, reverts.h)(change);
    if (reverted === undefined) return;
    const targets = find(reverted, index);
    taken.set(change.sha, targets);
    for (const target of targets){
     if ((0, reverts.m)(target) === 0) fates.push(takenBack(target, change));
     else for (const first of taken.get(target.sha) ?? [])if ((0, reverts.m)(first) === 0) fates.push(putBack(first, change, waitDays));
    }
   });
   return fates;
  }
  const takenBack = (change, by)=>({
    sha: change.sha,
    label: 1,
    weight: 1,
    kind: 'real',
    because: 'reverted',
    at: by.committedAt,
    knownAt: Math.max(by.committedAt, change.committedAt),
    by: by.sha
   });
  const putBack = (change, by, waitDays)=>({
    ...takenBack(change, by),
    label: 0,
    weight: 0.5,
    because: 'known-good',
    knownAt: Math.max(by.committedAt, change.committedAt) + waitDays * in_words.sO
   });
  function finder(changes) {
   const shas = new Map(changes.map(({ sha }, index)=>[
     sha,
     index
    ]));
   const sorted = [
    ...shas.keys()
   ].sort();
   const subjects = new Map();
   const pulls = new Map();
   changes.forEach(({ subject }, index)=>{
    const plain = withoutPull(subject);
    subjects.set(plain, [
     ...(subjects.get(plain) ?? []).slice(-20),
     index
    ]);
    const pull = Number(/\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9}) /.exec(subject)?.slice(1).find(Boolean));
    if (pull > 0) pulls.set(pull, [
     ...pulls.get(pull) ?? [],
     index
    ]);
   });
   const bySha = (sha)=>{
    const exact = shas.get(sha);
    if (exact !== undefined) return exact;
    const near = sorted[firstNotBefore(sorted, sha)];
    return near?.startsWith(sha) === true ? shas.get(near) : undefined;
   };
   const at = (index)=>{
    const change = index === undefined ? undefined : changes[index];
    if (change === undefined) return [];
    return (0, together.F)(change) ? broughtBy(change, changes, shas) : [
     change
    ];
   };
   return ({ shas: named, pulls: numbers, subject }, before)=>{
    const isEarlier = (index)=>index !== undefined && index < before;
    const byName = named.map(bySha).filter(isEarlier);
    if (byName.length > 0) return byName.flatMap(at);
    const byPull = numbers.flatMap((number)=>pulls.get(number)?.filter(isEarlier).at(-1) ?? []);
    if (byPull.length > 0) return byPull.flatMap(at);
    return subject === undefined ? [] : at(subjects.get(withoutPull(subject))?.filter(isEarlier).at(-1));
   };
  }
  const withoutPull = (subject)=>subject.replace(/\s\(#\d+\)$/, '');
  const MOST_BROUGHT = 50;
  function broughtBy(merge, changes, shas) {
   const find = (sha)=>{
    const index = shas.get(sha ?? '');
    return index === undefined ? undefined : changes[index];
   };
   const before = new Set();
   for(let one = find(merge.parents[0]); one !== undefined && before.size < 10 * MOST_BROUGHT; one = find(one.parents[0]))before.add(one.sha);
   const brought = [];
   for(let one = find(merge.parents[1]); one !== undefined && brought.length < MOST_BROUGHT; one = find(one.parents[0])){
    if (before.has(one.sha)) break;
    if (!(0, together.F)(one)) brought.push(one);
   }
   return brought;
  }
  function firstNotBefore(sorted, text) {
   let [low, high] = [
    0,
    sorted.length
   ];
   while(low < high){
    const middle = low + high >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
   }
   return low;
  }
  ;
  function fatesOf(changes, { labels, deployments }, { waitDays, at }) {
   const trusted = {
    labels: labels.filter(({ trust })=>trust === 'default'),
    deployments: deployments.filter(({ trust })=>trust === 'default')
   };
   const fates = [
    ...changes.flatMap((change)=>waited(change, waitDays)),
    ...laterFixes(changes),
    ...deployedFates(changes, trusted),
    ...revertFates(changes, waitDays)
   ];
   return fates.filter(({ knownAt })=>knownAt <= at).map((fate, index)=>({
     fate,
     index
    })).sort((one, other)=>one.fate.knownAt - other.fate.knownAt || one.index - other.index).map(({ fate })=>fate);
  }
  function fatesAt(fates, at) {
   const known = new Map();
   for (const fate of fates){
    if (fate.knownAt > at) break;
    const before = known.get(fate.sha);
    if (before === undefined || rankOf(fate) >= rankOf(before)) known.set(fate.sha, fate);
   }
   return known;
  }
  function rankOf({ because, kind, label, by }) {
   if (because === 'waited') return 0;
   if (kind !== 'real') return 1;
   return label === 1 || by !== undefined ? 3 : 2;
  }
  const waited = (change, waitDays)=>(0, together.F)(change) || (0, reverts.m)(change) > 0 ? [] : [
    {
     sha: change.sha,
     label: 0,
     weight: 1,
     kind: 'real',
     because: 'waited',
     at: change.committedAt,
     knownAt: change.committedAt + waitDays * in_words.sO
    }
   ];
 },
 6650: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   En: ()=>chanceOf,
   js: ()=>riskModel,
   lD: ()=>scored
  });
  ;
  function cholesky(matrix, size) {
   const lower = new Float64Array(size * size);
   for(let row = 0; row < size; row += 1)for(let column = 0; column <= row; column += 1){
    let sum = at(matrix, row * size + column);
    for(let k = 0; k < column; k += 1)sum -= at(lower, row * size + k) * at(lower, column * size + k);
    lower[row * size + column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(lower, column * size + column);
   }
   return lower;
  }
  function forwardSolved(lower, right) {
   const size = right.length;
   const solved = new Float64Array(size);
   for(let row = 0; row < size; row += 1){
    let sum = at(right, row);
    for(let k = 0; k < row; k += 1)sum -= at(lower, row * size + k) * at(solved, k);
    solved[row] = sum / at(lower, row * size + row);
   }
   return solved;
  }
  function choleskySolved(lower, right) {
   const size = right.length;
   const solved = forwardSolved(lower, right);
   for(let row = size - 1; row >= 0; row -= 1){
    let sum = at(solved, row);
    for(let k = row + 1; k < size; k += 1)sum -= at(lower, k * size + row) * at(solved, k);
    solved[row] = sum / at(lower, row * size + row);
   }
   return solved;
  }
  const at = (values, index)=>values[index] ?? 0;
  ;
  function mapLogistic({ rows, labels, weights }, { means, precisions }, start = means) {
   const size = means.length;
   const filled = rows.map(filledIn);
   let coefficients = Float64Array.from(start);
   let loss = lossOf(coefficients);
   for(let round = 0; round < 50; round += 1){
    const { gradient, hessian } = slopes(coefficients);
    const step = choleskySolved(cholesky(hessian, size), gradient);
    let share = 1;
    let next = moved(coefficients, step, share);
    let nextLoss = lossOf(next);
    while(nextLoss > loss && share > 1e-4){
     share /= 2;
     next = moved(coefficients, step, share);
     nextLoss = lossOf(next);
    }
    if (!(nextLoss <= loss)) break;
    const gain = loss - nextLoss;
    coefficients = next;
    loss = nextLoss;
    if (gain < 1e-9 * (1 + Math.abs(loss))) break;
   }
   return {
    coefficients,
    precisionFactor: cholesky(slopes(coefficients).hessian, size)
   };
   function lossOf(candidate) {
    let sum = 0;
    for(let j = 0; j < size; j += 1)sum += 0.5 * (precisions[j] ?? 0) * ((candidate[j] ?? 0) - (means[j] ?? 0)) ** 2;
    rows.forEach((row, i)=>{
     const z = dot(row, candidate);
     sum += (weights[i] ?? 0) * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (labels[i] ?? 0) * z);
    });
    return sum;
   }
   function slopes(candidate) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    for(let j = 0; j < size; j += 1){
     gradient[j] = (precisions[j] ?? 0) * ((candidate[j] ?? 0) - (means[j] ?? 0));
     hessian[j * size + j] = precisions[j] ?? 0;
    }
    rows.forEach((row, i)=>{
     const p = logistic(dot(row, candidate));
     const weight = weights[i] ?? 0;
     const slope = weight * (p - (labels[i] ?? 0));
     const curve = weight * Math.max(p * (1 - p), 1e-9);
     const used = filled[i] ?? NOTHING;
     for(let nth = 0; nth < used.length; nth += 1){
      const j = used[nth] ?? 0;
      const x = row[j] ?? 0;
      gradient[j] = (gradient[j] ?? 0) + slope * x;
      for(let n = 0; n <= nth; n += 1){
       const k = used[n] ?? 0;
       hessian[j * size + k] = (hessian[j * size + k] ?? 0) + curve * x * (row[k] ?? 0);
      }
     }
    });
    return {
     gradient,
     hessian
    };
   }
  }
  const NOTHING = new Uint32Array(0);
  function filledIn(row) {
   const places = new Uint32Array(row.length);
   let count = 0;
   for(let j = 0; j < row.length; j += 1)if (row[j] !== 0) places[count++] = j;
   return places.subarray(0, count);
  }
  const logistic = (z)=>1 / (1 + Math.exp(-z));
  const logit = (p)=>Math.log(p) - Math.log1p(-p);
  function dot(left, right) {
   let sum = 0;
   for(let j = 0; j < left.length; j += 1)sum += (left[j] ?? 0) * (right[j] ?? 0);
   return sum;
  }
  const moved = (from, step, share)=>from.map((value, j)=>value - share * (step[j] ?? 0));
  ;
  const RAW = [
   'ns',
   'nd',
   'nf',
   'entropy',
   'la',
   'ld',
   'lt',
   'ndev',
   'age',
   'nuc',
   'exp',
   'rexp',
   'sexp'
  ];
  const KINDS = [
   'testFiles',
   'ciFiles',
   'dependencyFiles'
  ];
  const CONTEXT = [
   'day',
   'authorGap',
   'authorDay',
   'reverts',
   'sinceRevert',
   'authorRate',
   'scopeRate',
   'wordsRate',
   'worstWord',
   'again'
  ];
  const COLUMNS = [
   ...RAW.map((name)=>({
     name,
     family: familyOf(name)
    })),
   ...KINDS.map((name)=>({
     name,
     family: 'kinds'
    })),
   ...[
    'churn',
    'churnOfFile',
    'shareAdded',
    'addedPerFile'
   ].map((name)=>({
     name,
     family: 'size'
    })),
   ...[
    'nucPerFile',
    'ndevPerFile'
   ].map((name)=>({
     name,
     family: 'history'
    })),
   ...[
    'shareTests',
    'noTests',
    'testsOnly'
   ].map((name)=>({
     name,
     family: 'kinds'
    })),
   ...[
    'sexpOfExp',
    'rexpOfExp'
   ].map((name)=>({
     name,
     family: 'experience'
    })),
   ...[
    'fix',
    'isRevert',
    'letters',
    'wordCount',
    'pullRequest'
   ].map((name)=>({
     name,
     family: 'text'
    })),
   ...CONTEXT.map((name)=>({
     name,
     family: 'surroundings'
    }))
  ];
  function columnsOf(measured, context) {
   const { la, ld, lt, nf, nuc, ndev, sexp, rexp, exp, testFiles: tests, subject } = measured;
   const files = positive(nf);
   const changed = positive(la) + positive(ld);
   const columns = new Float64Array(COLUMNS.length);
   let next = 0;
   for (const name of RAW)columns[next++] = log(measured[name]);
   for (const name of KINDS)columns[next++] = log(measured[name]);
   columns[next++] = Math.log1p(changed);
   columns[next++] = Math.log1p(changed / (positive(lt) + 1));
   columns[next++] = positive(la) / (changed + 1);
   columns[next++] = Math.log1p(positive(la) / Math.max(files, 1));
   columns[next++] = Math.log1p(positive(nuc) / Math.max(files, 1));
   columns[next++] = Math.log1p(positive(ndev) / Math.max(files, 1));
   columns[next++] = positive(tests) / Math.max(files, 1);
   columns[next++] = tests === undefined ? NaN : Number(!(tests > 0));
   columns[next++] = tests === undefined ? NaN : Number(tests >= files);
   columns[next++] = log(sexp) - log(exp);
   columns[next++] = log(rexp) - log(exp);
   columns[next++] = measured.fix ?? NaN;
   columns[next++] = measured.isRevert === undefined ? NaN : Number(measured.isRevert);
   columns[next++] = subject === undefined ? NaN : Math.log1p(Math.min(subject.length, 300));
   columns[next++] = subject === undefined ? NaN : Math.log1p(subject.slice(0, 300).split(/\s+/u).length);
   columns[next++] = subject === undefined ? NaN : Number(/\(#\d+\)$/u.test(subject));
   for (const name of CONTEXT)columns[next++] = context[name] ?? NaN;
   return columns;
  }
  function familyOf(name) {
   if (name === 'exp' || name === 'rexp' || name === 'sexp') return 'experience';
   return name === 'ndev' || name === 'age' || name === 'nuc' ? 'history' : 'size';
  }
  const positive = (value)=>value === undefined || Number.isNaN(value) ? NaN : Math.min(Math.max(value, 0), 1e12);
  const log = (value)=>Math.log1p(positive(value));
  ;
  const DAY = 86_400_000;
  const BEGUN = 300;
  function rates({ halfLifeDays, doubt }) {
   const places = new Map();
   const counts = [];
   let began;
   let all = 0;
   let allBad = 0;
   return {
    of (kind, now) {
     const place = places.get(kind);
     if (place === undefined || allBad === 0) return 0;
     const today = weightAt(now);
     const rate = (allBad / today + 1) / (all / today + BEGUN);
     const [changes, bad] = [
      (counts[place] ?? 0) / today,
      (counts[place + 1] ?? 0) / today
     ];
     return Math.log((bad + doubt) / (changes * rate + doubt));
    },
    taken (kinds, at) {
     const weight = weightAt(at);
     all += weight;
     for (const kind of kinds)add(kind, 0, weight);
    },
    bad (kinds, at) {
     const weight = weightAt(at);
     allBad += weight;
     for (const kind of kinds)add(kind, 1, weight);
    }
   };
   function weightAt(at) {
    began ??= at;
    return 2 ** Math.max(-900, Math.min((at - began) / DAY / halfLifeDays, 900));
   }
   function add(kind, offset, weight) {
    const place = places.get(kind) ?? counts.push(0, 0) - 2;
    places.set(kind, place);
    counts[place + offset] = (counts[place + offset] ?? 0) + weight;
   }
  }
  var model_words = __webpack_require__(30714);
  ;
  const [HOUR, context_DAY] = [
   3_600_000,
   86_400_000
  ];
  function contextFold(bad) {
   const waiting = [
    ...bad
   ].sort((one, other)=>one.knownAt - other.knownAt);
   const byAuthor = rates({
    halfLifeDays: 365,
    doubt: 0.3
   });
   const byScope = rates({
    halfLifeDays: 540,
    doubt: 0.4
   });
   const byWord = rates({
    halfLifeDays: 540,
    doubt: 0.8
   });
   const recentOf = new Map();
   const takenBack = new Set();
   const times = [];
   const reverts = [];
   let [known, clock, dayFrom, monthFrom] = [
    0,
    0,
    0,
    0
   ];
   return {
    peek: contextOf,
    take: (measured, kinds)=>{
     const context = contextOf(measured, kinds);
     add(measured, kinds);
     return context;
    }
   };
   function contextOf(measured, { scopes, words }) {
    const now = Math.max(clock, measured.at);
    learn(now);
    while(dayFrom < times.length && (times[dayFrom] ?? 0) < now - context_DAY)dayFrom += 1;
    while(monthFrom < reverts.length && (reverts[monthFrom] ?? 0) < now - 30 * context_DAY)monthFrom += 1;
    const { author, subject } = measured;
    const recent = author === undefined ? undefined : recentOf.get(author);
    const [scope] = scopes;
    const last = reverts.at(-1);
    return {
     day: Math.log1p(times.length - dayFrom),
     reverts: Math.log1p(reverts.length - monthFrom),
     sinceRevert: last === undefined ? 9 : Math.log1p((now - last) / HOUR),
     ...author === undefined ? {} : {
      authorGap: recent === undefined ? 12 : Math.log1p(Math.max(now - (recent.at(-1) ?? now), 0) / HOUR),
      authorDay: Math.log1p(recent?.filter((at)=>at > now - context_DAY).length ?? 0),
      authorRate: byAuthor.of(author, now)
     },
     ...subject === undefined ? {} : {
      scopeRate: scope === undefined ? 0 : byScope.of(scope, now),
      ...overWords(words, now),
      again: takenBack.has((0, model_words.BA)(subject)) ? 1 : 0
     }
    };
   }
   function add(measured, { authors, scopes, words }) {
    clock = Math.max(clock, measured.at);
    times.push(clock);
    if (measured.isRevert === true) reverts.push(clock);
    byAuthor.taken(authors, clock);
    for (const author of authors){
     const recent = recentOf.get(author) ?? [];
     recentOf.set(author, recent);
     recent.push(clock);
     if (recent.length > 30) recent.shift();
    }
    byScope.taken(scopes, clock);
    byWord.taken(words, clock);
   }
   function learn(now) {
    for(let next = waiting[known]; next !== undefined && next.knownAt <= now; next = waiting[known]){
     known += 1;
     const { subject, at } = next.measured;
     const { authors, scopes, words } = kindsOf(next.measured);
     byAuthor.bad(authors, at);
     if (subject !== undefined) takenBack.add((0, model_words.BA)(subject));
     byScope.bad(scopes, at);
     byWord.bad(words, at);
    }
   }
   function overWords(words, now) {
    const each = words.map((word)=>byWord.of(word, now));
    return {
     wordsRate: each.reduce((sum, one)=>sum + one, 0),
     worstWord: Math.max(0, ...each)
    };
   }
  }
  function kindsOf({ author, subject }) {
   const scope = subject === undefined ? '' : (0, model_words.Od)(subject);
   return {
    authors: author === undefined ? [] : [
     author
    ],
    scopes: scope === '' ? [] : [
     scope
    ],
    words: subject === undefined ? [] : (0, model_words.Z9)(subject)
   };
  }
  ;
  function prepared(changes, labels, prior) {
   const bad = labels.filter(({ label, weight, kind })=>label === 1 && weight > 0 && kind === 'real');
   const fold = contextFold(bad);
   const rows = new Map();
   for (const measured of changes)rows.set(measured, rowBy(fold.take, prior, measured));
   return {
    prior,
    changes,
    rows,
    labels: [
     ...labels
    ].sort((one, other)=>one.knownAt - other.knownAt),
    fold
   };
  }
  const rowOf = ({ rows, fold, prior }, measured)=>rows.get(measured) ?? rowBy(fold.peek, prior, measured);
  function rowBy(contextOf, { words }, measured) {
   const kinds = kindsOf(measured);
   const weight = kinds.words.reduce((sum, word)=>sum + (Object.hasOwn(words, word) ? words[word] ?? 0 : 0), 0);
   return {
    columns: columnsOf(measured, contextOf(measured, kinds)),
    words: weight
   };
  }
  ;
  const trainedPriors = {
   reverted: {
    trainedOn: [
     'angular-angular-cli',
     'angular-components',
     'flutter-plugins',
     'istio-istio',
     'rust-lang-cargo'
    ],
    weights: {
     ns: 0.0343,
     nd: -0.0322,
     nf: -0.0272,
     entropy: 0.002,
     la: -0.0091,
     ld: 0.0335,
     lt: -0.0408,
     ndev: 0.2051,
     age: 0.0172,
     nuc: -0.0182,
     exp: -0.0083,
     rexp: 0.0026,
     sexp: 0.0052,
     testFiles: -0.01,
     ciFiles: 0.2309,
     dependencyFiles: -0.049,
     churn: -0.016,
     churnOfFile: -0.0163,
     shareAdded: 0.0325,
     addedPerFile: 0.0034,
     nucPerFile: 0.0602,
     ndevPerFile: -0.065,
     shareTests: 0.0857,
     noTests: -0.0515,
     testsOnly: 0.0187,
     sexpOfExp: 0.0155,
     rexpOfExp: 0.0211,
     fix: -0.1021,
     isRevert: 0.23,
     letters: -0.1083,
     wordCount: 0.0996,
     pullRequest: -0.0273,
     day: -0.1273,
     authorGap: 0.0665,
     authorDay: -0.2072,
     reverts: 0.1434,
     sinceRevert: 0.0252,
     authorRate: 0.1648,
     scopeRate: 0.053,
     wordsRate: 0.1599,
     worstWord: 0.2033,
     again: 0.6942
    },
    words: {
     '"': 0.0288,
     '`': 0.0565,
     added: -0.0325,
     allow: -0.0203,
     and: -0.0353,
     app: -0.0258,
     as: 0.0427,
     auto: 0.0215,
     bazel: 0.032,
     bump: -0.0285,
     by: 0.0268,
     change: 0.0398,
     check: 0.0449,
     check_for: 0.0221,
     chore: -0.0499,
     cleanup: -0.0241,
     command: -0.0283,
     component: -0.0265,
     config: -0.0276,
     custom: -0.0203,
     detection: 0.0321,
     disable: 0.1084,
     docs: -0.0977,
     don: -0.036,
     enable: 0.0526,
     example: -0.0345,
     feat: 0.021,
     field: 0.0368,
     files: -0.0259,
     first: 0.0253,
     'first=add': -0.0397,
     'first=chore': -0.0483,
     'first=ci': 0.0346,
     'first=docs': -0.1037,
     'first=enable': 0.0376,
     'first=refactor': -0.0378,
     'first=revert': 0.0503,
     'first=update': -0.025,
     for_the: -0.0271,
     format: -0.0211,
     from: -0.0589,
     generate: -0.0225,
     github: 0.0289,
     'has:type': 0.0241,
     if: 0.0234,
     ignore: 0.021,
     in: -0.1345,
     in_the: 0.0223,
     is: 0.0435,
     json: -0.0271,
     list: -0.0208,
     lock: 0.0289,
     make: -0.0227,
     mode: -0.0244,
     more: -0.0234,
     move: -0.0264,
     next: 0.0219,
     node: 0.0273,
     not: 0.0352,
     of: 0.0373,
     out: 0.0212,
     packages: -0.0259,
     perf: 0.0285,
     prevent: 0.0377,
     readme: -0.0308,
     refactor: -0.048,
     remove: -0.0488,
     revert: 0.051,
     'revert_"': 0.0526,
     run: 0.0298,
     server: -0.0222,
     service: 0.021,
     show: -0.0225,
     skip: 0.0335,
     some: 0.0237,
     support: -0.0802,
     switch_to: 0.027,
     target: 0.0308,
     template: 0.0202,
     text: 0.0276,
     'type=chore': -0.0481,
     'type=docs': -0.103,
     'type=fix': 0.0798,
     'type=refactor': -0.0414,
     'type=test': -0.0249,
     typo: -0.0245,
     up: -0.0361,
     update: -0.0454,
     update_to: -0.0316,
     url: -0.0231,
     use: 0.0522,
     web: -0.02
    }
   },
   fixed: {
    trainedOn: [
     'jit-jdt',
     'jit-jdt-old',
     'jit-openstack',
     'jit-openstack-old',
     'jit-qt'
    ],
    weights: {
     ns: -0.031,
     nd: 0.0429,
     nf: 0.1827,
     entropy: 0.1268,
     la: 0.5153,
     ld: 0.3486,
     lt: -0.2344,
     ndev: 0.1088,
     age: -0.2206,
     nuc: 0.0675,
     exp: 0.0057,
     rexp: 0.0663,
     sexp: -0.0625,
     testFiles: 0,
     ciFiles: 0,
     dependencyFiles: 0,
     churn: -0.2135,
     churnOfFile: -0.0826,
     shareAdded: 0.2419,
     addedPerFile: 0.1058,
     nucPerFile: -0.0291,
     ndevPerFile: 0.038,
     shareTests: 0,
     noTests: 0,
     testsOnly: 0,
     sexpOfExp: 0.1147,
     rexpOfExp: -0.0066,
     fix: 0.2699,
     isRevert: 0,
     letters: 0,
     wordCount: 0,
     pullRequest: 0,
     day: -0.0114,
     authorGap: 0,
     authorDay: 0,
     reverts: 0,
     sinceRevert: 0,
     authorRate: 0,
     scopeRate: 0,
     wordsRate: 0,
     worstWord: 0,
     again: 0
    },
    words: {}
   }
  };
  ;
  const SHIPPED = trainedPriors;
  const HELD = {
   reverted: {
    rate: 0.005,
    rateDeviation: 0.8,
    deviation: 0.1,
    wordsDeviation: 0.2,
    halfLifeDays: 1461
   },
   fixed: {
    rate: 0.2,
    rateDeviation: 1.5,
    deviation: 0.15,
    wordsDeviation: 0.3,
    halfLifeDays: 365
   }
  };
  ;
  function scaleOf(rows, size) {
   const [means, deviations, counts] = [
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size)
   ];
   for (const row of rows)for(let j = 0; j < size; j += 1){
    const value = row[j] ?? NaN;
    if (Number.isNaN(value)) continue;
    means[j] = (means[j] ?? 0) + value;
    counts[j] = (counts[j] ?? 0) + 1;
   }
   for(let j = 0; j < size; j += 1)means[j] = (means[j] ?? 0) / Math.max(counts[j] ?? 0, 1);
   for (const row of rows)for(let j = 0; j < size; j += 1){
    const value = row[j] ?? NaN;
    if (!Number.isNaN(value)) deviations[j] = (deviations[j] ?? 0) + (value - (means[j] ?? 0)) ** 2;
   }
   for(let j = 0; j < size; j += 1)deviations[j] = Math.max(FLOOR, Math.sqrt((deviations[j] ?? 0) / Math.max(counts[j] ?? 0, 1)));
   return {
    means,
    deviations
   };
  }
  const FLOOR = 0.1;
  function scaledBy({ means, deviations }, row) {
   const scaled = new Float64Array(row.length);
   for(let j = 0; j < row.length; j += 1){
    const value = row[j] ?? NaN;
    if (!Number.isNaN(value)) scaled[j] = Math.max(-4, Math.min(4, (value - (means[j] ?? 0)) / (deviations[j] ?? 1)));
   }
   return scaled;
  }
  ;
  const priorOf = ({ asks = 'reverted', prior = SHIPPED[asks] })=>prior;
  function fitted(all, at, fitting) {
   const asks = fitting.asks ?? 'reverted';
   const { prior } = all;
   const held = HELD[asks];
   const left = new Set(fitting.without ?? []);
   const uses = COLUMNS.map(({ family })=>!left.has(family));
   const past = all.changes.filter((one)=>one.at < at);
   const scale = scaleOf(past.slice(-SCALED_ON).map((one)=>rowOf(all, one).columns), COLUMNS.length);
   const made = (measured)=>{
    const { columns, words } = rowOf(all, measured);
    const scaled = scaledBy(scale, columns);
    const designed = new Float64Array(scaled.length + 2);
    designed[0] = 1;
    for(let j = 0; j < scaled.length; j += 1)if (uses[j] === true) designed[j + 1] = scaled[j] ?? 0;
    designed[scaled.length + 1] = left.has('words') ? 0 : words;
    return designed;
   };
   const kept = new Map();
   const design = (measured)=>{
    if (!all.rows.has(measured)) return made(measured);
    const row = kept.get(measured) ?? made(measured);
    kept.set(measured, row);
    return row;
   };
   const known = all.labels.filter(({ knownAt, measured, weight })=>knownAt <= at && measured.at < at && weight > 0 && measured.isBot !== true);
   const chosen = thinned(known);
   const fresh = ({ one, times })=>times * 0.5 ** ((at - one.measured.at) / 86_400_000 / held.halfLifeDays);
   const observed = {
    rows: chosen.map(({ one })=>design(one.measured)),
    labels: chosen.map(({ one })=>one.label),
    weights: chosen.map((choice)=>choice.one.weight * fresh(choice))
   };
   const gaussian = {
    means: Float64Array.of(logit(held.rate), ...COLUMNS.map(({ name })=>prior.weights[name] ?? 0), 1),
    precisions: Float64Array.of(held.rateDeviation ** -2, ...COLUMNS.map(()=>held.deviation ** -2), held.wordsDeviation ** -2)
   };
   const learned = mapLogistic(observed, gaussian);
   const isPart = asks === 'reverted' && chosen.some(({ one })=>one.label === 1 && one.weight < 1);
   const fit = isPart ? asOftenAsKnown(learned, {
    rows: observed.rows,
    chosen,
    fresh,
    gaussian
   }) : learned;
   const bad = known.filter(({ label })=>label === 1).length;
   const isPlatt = bad >= PLATT_FROM;
   const slope = isPlatt ? slopeAhead(observed, {
    gaussian,
    near: fit.coefficients
   }, chosen) : 1;
   return {
    fit,
    slope,
    real: known.filter(({ kind })=>kind === 'real').length,
    bad: known.filter(({ kind, label })=>kind === 'real' && label === 1).length,
    mended: known.filter(({ kind, label })=>kind === 'weak' && label === 1).length,
    known: known.length,
    isPlatt,
    design
   };
  }
  const PLATT_FROM = 50;
  const SCALED_ON = 10_000;
  const GOOD_AT_MOST = 4000;
  function thinned(known) {
   const inTime = [
    ...known
   ].sort((one, other)=>one.measured.at - other.measured.at);
   const good = inTime.filter(({ label })=>label === 0).length;
   const every = Math.max(1, Math.ceil(good / GOOD_AT_MOST));
   let nth = 0;
   return inTime.flatMap((one)=>{
    if (one.label === 1) return [
     {
      one,
      times: 1
     }
    ];
    nth += 1;
    return nth % every === 0 ? [
     {
      one,
      times: every
     }
    ] : [];
   });
  }
  function slopeAhead(observed, { gaussian, near }, chosen) {
   const badSoFar = chosen.flatMap(({ one }, i)=>one.label === 1 ? [
     i
    ] : []);
   const cut = badSoFar[Math.floor(badSoFar.length * 0.6)] ?? chosen.length;
   const part = (from, to)=>({
     rows: observed.rows.slice(from, to),
     labels: observed.labels.slice(from, to),
     weights: observed.weights.slice(from, to)
    });
   const first = mapLogistic(part(0, cut), gaussian, near);
   const rest = part(cut, observed.rows.length);
   const scores = rest.rows.map((row)=>dot(row, first.coefficients));
   const middle = scores.reduce((sum, one)=>sum + one, 0) / Math.max(scores.length, 1);
   const { coefficients } = mapLogistic({
    ...rest,
    rows: scores.map((score)=>Float64Array.of(1, score - middle))
   }, {
    means: Float64Array.of(middle, 1),
    precisions: Float64Array.of(0.5, 0.3 ** -2)
   });
   return Math.max(0.2, Math.min(coefficients[1] ?? 1, 1.5));
  }
  function asOftenAsKnown(learned, { rows, chosen, fresh, gaussian }) {
   const [intercept = 0] = learned.coefficients;
   const { coefficients } = mapLogistic({
    rows: rows.map((row)=>Float64Array.of(1, dot(row, learned.coefficients) - intercept)),
    labels: chosen.map(({ one })=>one.kind === 'weak' ? 0 : one.label * one.weight),
    weights: chosen.map((choice)=>(choice.one.label === 1 ? 1 : choice.one.weight) * fresh(choice))
   }, {
    means: Float64Array.of(gaussian.means[0] ?? 0, 1),
    precisions: Float64Array.of(gaussian.precisions[0] ?? 0, FIXED)
   });
   return {
    ...learned,
    coefficients: Float64Array.of(coefficients[0] ?? intercept, ...learned.coefficients.subarray(1))
   };
  }
  const FIXED = 1e9;
  const varianceOf = ({ precisionFactor }, row)=>dot(row, choleskySolved(precisionFactor, row));
  ;
  function riskModel(past, labels, at, fitting = {}) {
   return modelAt(prepared(past.filter((one)=>one.at < at), labels.filter(({ knownAt, measured })=>knownAt <= at && measured.at < at), priorOf(fitting)), at, fitting);
  }
  function modelAt(all, at, fitting = {}) {
   const made = fitted(all, at, fitting);
   const recent = all.changes.filter((one)=>one.at < at).slice(-1000);
   const rows = recent.map(made.design);
   const row = Float64Array.from({
    length: COLUMNS.length + 2
   }, (_, j)=>j === 0 ? 1 : rows.reduce((sum, one)=>sum + (one[j] ?? 0), 0) / Math.max(rows.length, 1));
   const shift = shiftOf(rows.map((one)=>dot(one, made.fit.coefficients)), made.slope);
   return {
    labels: {
     real: made.real,
     bad: made.bad,
     mended: made.mended
    },
    calibratedOn: made.known === 0 ? 'prior' : made.isPlatt ? 'platt' : 'intercept',
    baseRate: logistic(made.slope * dot(row, made.fit.coefficients) + shift),
    fitted: made,
    typical: {
     row,
     shift
    }
   };
  }
  function scored(model, measured) {
   const { fitted: made, typical } = model;
   const { row, z } = placed(model, measured);
   const half = Z90 * Math.sqrt(Math.max(varianceOf(made.fit, row), 0));
   return {
    probability: logistic(z),
    low: logistic(z - half),
    high: logistic(z + half),
    logit: z,
    contributions: contributionsOf(row, made, typical.row)
   };
  }
  const Z90 = 1.6449;
  const chanceOf = (model, measured)=>logistic(placed(model, measured).z);
  function placed({ fitted: made, typical }, measured) {
   const row = made.design(measured);
   return {
    row,
    z: made.slope * dot(row, made.fit.coefficients) + typical.shift
   };
  }
  const NAMES = [
   ...COLUMNS.map(({ name })=>name),
   'words'
  ];
  function contributionsOf(row, { fit, slope }, typical) {
   return NAMES.map((measure, j)=>({
     measure,
     by: slope * (fit.coefficients[j + 1] ?? 0) * ((row[j + 1] ?? 0) - (typical[j + 1] ?? 0))
    })).filter(({ by })=>by !== 0).sort((one, other)=>Math.abs(other.by) - Math.abs(one.by));
  }
  function shiftOf(scores, slope) {
   if (slope === 1 || scores.length === 0) return 0;
   const wanted = scores.reduce((sum, z)=>sum + logistic(z), 0);
   let [low, high] = [
    -20,
    20
   ];
   for(let round = 0; round < 60; round += 1){
    const middle = (low + high) / 2;
    if (scores.reduce((sum, z)=>sum + logistic(slope * z + middle), 0) < wanted) low = middle;
    else high = middle;
   }
   return (low + high) / 2;
  }
 },
 30714: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BA: ()=>withoutRevert,
   Od: ()=>scopeOf,
   Z9: ()=>wordsOf
  });
  function wordsOf(subject) {
   const line = subject.slice(0, 300).toLowerCase().replace(/\(#\d+\)/gu, '').replace(/#\d+/gu, '');
   const type = /^(?:revert:? )?"?(\w+)(\([^)]*\))?!?: /u.exec(line);
   const shape = [
    ...type?.[1] === undefined ? [] : [
     `type=${type[1]}`,
     'has:type'
    ],
    ...type?.[2] === undefined ? [] : [
     'has:scope'
    ],
    .../^\W{0,9}\[/u.test(line) ? [
     'has:['
    ] : []
   ];
   const words = (line.match(/[a-z][a-z0-9]+|"|`|\d+\.\d+/gu) ?? []).map((word)=>/^\d/u.test(word) ? 'ver' : word);
   const pairs = words.slice(1).map((word, at)=>`${words[at] ?? ''}_${word}`);
   return [
    ...new Set([
     ...shape,
     ...words.slice(0, 1).map((word)=>`first=${word}`),
     ...words,
     ...pairs
    ])
   ];
  }
  function scopeOf(subject) {
   const found = /^\W{0,9}(?:[Rr]evert:? )?"?(?:\w{1,30}\(([^)]{0,60})\)|\[([^\]]{0,60})\]|([\w./ -]{2,30}):)/u.exec(subject.slice(0, 300));
   return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').toLowerCase();
  }
  const withoutRevert = (subject)=>subject.slice(0, 300).toLowerCase().replace(/^(?:revert|reland|re-land|reapply|roll forward)[: ]{0,3}/u, '').replace(/ ?\(#\d+\)/gu, '').replace(/^[ "']+|[ "']+$/gu, '');
 },
 33765: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CM: ()=>pastOf,
   Cw: ()=>notAfter,
   Kz: ()=>growingPast,
   y4: ()=>measuredAndAdded
  });
  var _kamei_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81478);
  var _together_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84063);
  function growingPast({ fromTheBeginning, at }) {
   const fold = (0, _kamei_js__WEBPACK_IMPORTED_MODULE_0__.WN)({
    fromTheBeginning,
    now: at
   });
   const history = [];
   const changes = [];
   const measured = [];
   return {
    history,
    changes,
    measured,
    fold,
    add: (change)=>{
     const sane = notAfter(change, at);
     history.push(sane);
     if ((0, _together_js__WEBPACK_IMPORTED_MODULE_1__.F)(sane)) return;
     changes.push(sane);
     measured.push(measuredAndAdded(fold, sane));
    }
   };
  }
  function pastOf(history, options) {
   const past = growingPast(options);
   for (const change of history)past.add(change);
   return past;
  }
  function measuredAndAdded(fold, change) {
   const measured = fold.measured(change);
   fold.add(change);
   return measured;
  }
  const notAfter = (change, at)=>change.committedAt <= at && change.authoredAt <= at ? change : {
    ...change,
    committedAt: Math.min(at, change.committedAt),
    authoredAt: Math.min(at, change.authoredAt)
   };
 },
 46713: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _m: ()=>isCode,
   yW: ()=>isOf
  });
  const SORTS = {
   dependencies: /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|requirements[^/]*\.txt|pyproject\.toml|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|Gemfile(?:\.lock)?|composer\.(?:json|lock)|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml|packages\.lock\.json|[^/]+\.csproj|mix\.(?:exs|lock)|pubspec\.(?:yaml|lock))$/,
   migrations: /(?:^|\/)(?:migrations?|migrate|alembic|flyway|liquibase)\/|(?:^|\/)(?:schema\.(?:sql|prisma|rb)|structure\.sql)$/i,
   workflows: /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/,
   infrastructure: /(?:^|\/)(?:Dockerfile[^/]*|[^/]+\.Dockerfile|(?:docker-)?compose[^/]*\.ya?ml|Chart\.yaml|kustomization\.ya?ml|Procfile|serverless\.ya?ml|nginx[^/]*\.conf)$|\.(?:tf|tfvars|bicep)$|(?:^|\/)(?:terraform|helm|charts|k8s|kubernetes|ansible|deploy)\//i,
   configuration: /(?:^|\/)(?:config|conf|settings)\/[^/]+$|(?:^|\/)\.?env(?:\.[^/]+)?$|(?:^|\/)(?:application|appsettings|settings|config)[^/]*\.(?:ya?ml|json|toml|ini|properties|env)$/i,
   tests: /(?:^|\/)(?:tests?|specs?|__tests__|e2e|testdata|fixtures)\/|(?:[._-](?:test|spec)|_test)\.[a-z]+$|(?:^|\/)test_[^/]+\.py$|(?:Test|Tests|Spec|IT)\.(?:java|kt|cs|scala|groovy)$/,
   words: /\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:docs?|LICENSE|CHANGELOG)(?:\/|$)/i
  };
  const isOf = (sort, path)=>SORTS[sort].test(path.slice(0, LONGEST));
  const isCode = (path)=>![
    'tests',
    'words',
    'dependencies',
    'workflows',
    'configuration'
   ].some((sort)=>isOf(sort, path));
  const LONGEST = 1000;
 },
 53142: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   h: ()=>revertedBy,
   m: ()=>revertDepth
  });
  function revertDepth({ subject, body }) {
   let rest = subject.replace(/\s\(#\d+\)$/, '');
   let depth = 0;
   for(;;){
    const next = /^(revert|reapply)(?:[:\s]+|(?=["“]))["“]?/i.exec(rest);
    if (next === null || depth >= DEEPEST) break;
    depth += /^reapply/i.test(next[0]) ? 2 : 1;
    rest = rest.slice(next[0].length);
   }
   return depth > 0 ? depth : REVERTS_COMMIT.test(body) ? 1 : 0;
  }
  const DEEPEST = 10;
  const REVERTS_COMMIT = /\bThis reverts commit [0-9a-f]{7,40}\b/i;
  function revertedBy(commit) {
   if (revertDepth(commit) === 0) return undefined;
   const { subject, body } = commit;
   return {
    shas: [
     ...body.matchAll(/\bThis reverts (?:commit|merge commit) ([0-9a-f]{7,40})\b/gi)
    ].flatMap(([, sha])=>sha ?? []),
    pulls: [
     ...body.matchAll(/\bReverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gi)
    ].map(([, number])=>Number(number)),
    subject: /^revert[:\s]+["“](.+)["”](?:\s\(#\d+\))?$/i.exec(subject)?.[1]
   };
  }
 },
 84063: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>isMerge,
   b: ()=>together
  });
  function together(commits, subject) {
   const last = commits.at(-1);
   if (last === undefined) return undefined;
   const first = commits[0] ?? last;
   return {
    ...last,
    subject: subject ?? (commits.length === 1 ? last.subject : first.subject),
    body: commits.length === 1 ? last.body : '',
    isBot: commits.every(({ isBot })=>isBot),
    files: filesOf(commits),
    filesLeftOut: commits.reduce((sum, { filesLeftOut })=>sum + filesLeftOut, 0)
   };
  }
  function filesOf(commits) {
   const byPath = new Map();
   for (const file of commits.flatMap(({ files })=>files)){
    const before = byPath.get(file.from ?? file.path) ?? byPath.get(file.path);
    if (file.from !== undefined) byPath.delete(file.from);
    byPath.set(file.path, before === undefined ? file : {
     ...file,
     added: before.added + file.added,
     deleted: before.deleted + file.deleted
    });
   }
   return [
    ...byPath.values()
   ];
  }
  const isMerge = ({ parents })=>parents.length > 1;
 }
};
