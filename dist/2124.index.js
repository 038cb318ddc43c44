export const id = 2124;
export const ids = [
 2124
];
export const modules = {
 84195: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $e: ()=>tableCounts,
   P0: ()=>recordedOutcome,
   yL: ()=>verdictOutcome
  });
  var _src_flows_record_collect_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62943);
  var _src_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
  var _src_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24834);
  var _src_report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47912);
  function recordedOutcome(recorded, { strict, notes }) {
   const status = statusOf(recorded, notes);
   const isOwn = ({ runId, attempt })=>runId === recorded.run.runId && attempt === recorded.run.attempt;
   const jobs = recorded.rows.jobs.filter(isOwn);
   const { tests } = recorded;
   const failed = (0, _src_flows_record_collect_tests_js__WEBPACK_IMPORTED_MODULE_0__.xM)(tests);
   const { appended, copied } = recorded;
   const onlyCopied = appended.is === 'failed' && copied?.is === 'stored' ? [
    'The history could not be written; the next recording takes this one from the artifact of the run.'
   ] : [];
   const unseen = [
    ...recorded.unseen.map((prose)=>(0, _src_report_text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose)),
    ...onlyCopied,
    ...notes
   ];
   const { coverage } = recorded;
   const lines = [
    `The recording is ${status}: ${MEANING[status]}.`,
    ...unseen.map((sentence)=>`Not seen: ${sentence}`)
   ];
   return {
    outputs: {
     status,
     segment: recorded.segment.name,
     jobs: String(jobs.length),
     tests: String(tests.length),
     'failed-tests': String(failed),
     coverage: coverage === undefined ? '' : coverage.share.toFixed(2)
    },
    exitCode: strict && (status === 'degraded' || unseen.length > 0) ? 1 : 0,
    json: {
     status,
     segment: recorded.segment.name,
     rows: tableCounts({
      ...recorded.rows,
      tests
     }),
     coverage,
     unseen
    },
    text: ()=>lines.join('\n')
   };
  }
  function statusOf({ appended, copied, unseen }, notes) {
   if (appended.is === 'failed') return copied?.is === 'stored' ? 'partial' : 'degraded';
   if (appended.is === 'read-only') return 'read-only';
   return unseen.length + notes.length > 0 ? 'partial' : 'complete';
  }
  const MEANING = {
   complete: 'all that was asked for was seen and kept',
   partial: 'something could not be seen',
   'read-only': 'nothing could be kept here',
   degraded: 'it could not be kept'
  };
  function tableCounts(tables) {
   const { runs, jobs, steps, tests, changes, deployments, decisions, labels } = tables;
   return {
    runs: runs.length,
    jobs: jobs.length,
    steps: steps.length,
    tests: tests.length,
    changes: changes.length,
    deployments: deployments.length,
    decisions: decisions.length,
    labels: labels.length
   };
  }
  const FAILING = {
   never: [],
   fail: [
    'fail'
   ],
   warn: [
    'fail',
    'warn'
   ],
   unsure: [
    'fail',
    'warn',
    'inconclusive',
    'no-data'
   ]
  };
  function verdictOutcome(verdict, { failOn, commentId }) {
   const failing = FAILING[failOn];
   return {
    outputs: {
     verdict: verdict.is,
     findings: String(verdict.findings.length),
     'comment-id': commentId === undefined ? '' : String(commentId)
    },
    exitCode: failing.includes(verdict.is) ? 1 : 0,
    json: (0, _src_report_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(verdict),
    text: ({ colours })=>(0, _src_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__.F)(verdict, {
      colour: colours
     })
   };
  }
 },
 21183: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   pageAtTerminal: ()=>pageAtTerminal,
   riskAtTerminal: ()=>riskAtTerminal,
   riskOfCheckout: ()=>riskOfCheckout
  });
  var prose = __webpack_require__(17269);
  var problem = __webpack_require__(73965);
  var detect = __webpack_require__(41105);
  var record = __webpack_require__(14770);
  var options = __webpack_require__(56045);
  var verdict = __webpack_require__(23606);
  var risk = __webpack_require__(77883);
  var detect_silence = __webpack_require__(56920);
  var told = __webpack_require__(56418);
  var columns = __webpack_require__(45605);
  var commit_details = __webpack_require__(22279);
  var midranks = __webpack_require__(23532);
  ;
  function auc(scores, labels) {
   const ones = labels.reduce((sum, label)=>sum + label, 0);
   const ranks = (0, midranks.U)(scores);
   const sum = labels.reduce((total, label, index)=>total + label * (ranks[index] ?? 0), 0);
   return (sum - ones * (ones + 1) / 2) / (ones * (labels.length - ones));
  }
  var assess = __webpack_require__(95441);
  var labels = __webpack_require__(43160);
  var risk_model = __webpack_require__(6650);
  var risk_past = __webpack_require__(33765);
  ;
  const LEAST_LABELS = 30;
  const WARM_UP = 50;
  const MOST_REFITS = 20;
  function backtest({ history, fromTheBeginning, witnessed, waitDays, at }) {
   const { changes: past, measured } = (0, risk_past.CM)(history, {
    fromTheBeginning,
    at
   });
   const fates = (0, labels.v)(history, witnessed, {
    waitDays,
    at
   });
   const every = Math.max(25, Math.ceil((past.length - WARM_UP) / MOST_REFITS));
   const scores = [];
   let refits = 0;
   for(let start = WARM_UP; start < past.length; start += every){
    const now = past[start]?.committedAt ?? at;
    const seen = measured.slice(0, start);
    const model = (0, risk_model.js)(seen, (0, assess.wW)(past.slice(0, start), seen, (0, labels.j)(fates, now)), now);
    refits += 1;
    past.slice(start, start + every).forEach(({ sha }, index)=>{
     const of = measured[start + index];
     if (of !== undefined) scores.push({
      sha,
      probability: (0, risk_model.En)(model, of)
     });
    });
   }
   const known = (0, labels.j)(fates, at);
   const held = (isMeant)=>scores.flatMap(({ sha, probability })=>{
     const fate = known.get(sha);
     return fate === undefined || !isMeant(fate) ? [] : [
      {
       probability,
       label: fate.label
      }
     ];
    });
   return {
    changes: past.length,
    refits,
    targets: {
     real: figuresOf(held(({ kind })=>kind === 'real')),
     weak: figuresOf(held(()=>true))
    }
   };
  }
  function figuresOf(held) {
   const labels = held.length;
   const bad = held.filter(({ label })=>label === 1).length;
   if (labels < LEAST_LABELS) return {
    labels,
    bad
   };
   const baseRate = bad / labels;
   const brier = meanOf(held.map(({ probability, label })=>(probability - label) ** 2));
   const ofBase = baseRate * (1 - baseRate);
   return {
    labels,
    bad,
    baseRate,
    brier,
    ...ofBase > 0 ? {
     skill: 1 - brier / ofBase
    } : {},
    calibrationError: calibrationErrorOf(held),
    meanScore: meanOf(held.map(({ probability })=>probability)),
    ...Math.min(bad, labels - bad) < LEAST_LABELS ? {} : {
     auc: aucOf(held, bad),
     capture: {
      '5': captureOf(held, 0.05),
      '10': captureOf(held, 0.1),
      '20': captureOf(held, 0.2)
     }
    }
   };
  }
  function aucOf(held, bad) {
   const good = held.length - bad;
   const value = auc(held.map(({ probability })=>probability), held.map(({ label })=>label));
   const [one, two] = [
    value / (2 - value),
    2 * value ** 2 / (1 + value)
   ];
   const variance = (value * (1 - value) + (bad - 1) * (one - value ** 2) + (good - 1) * (two - value ** 2)) / (bad * good);
   return {
    value,
    error: Math.sqrt(Math.max(0, variance))
   };
  }
  function captureOf(held, share) {
   const riskiest = held.toSorted((one, other)=>other.probability - one.probability);
   const caught = riskiest.slice(0, Math.round(share * held.length)).filter(({ label })=>label === 1).length;
   return caught / Math.max(1, held.filter(({ label })=>label === 1).length);
  }
  function calibrationErrorOf(held) {
   const sorted = held.toSorted((one, other)=>one.probability - other.probability);
   const PARTS = 10;
   return Array.from({
    length: PARTS
   }, (_, part)=>sorted.slice(Math.floor(part * sorted.length / PARTS), Math.floor((part + 1) * sorted.length / PARTS))).reduce((sum, part)=>{
    if (part.length === 0) return sum;
    const gap = meanOf(part.map(({ probability })=>probability)) - meanOf(part.map(({ label })=>label));
    return sum + Math.abs(gap) * part.length / held.length;
   }, 0);
  }
  const meanOf = (values)=>values.reduce((sum, value)=>sum + value, 0) / values.length;
  var terminal = __webpack_require__(69858);
  var in_words = __webpack_require__(77874);
  ;
  function backtestText({ changes, refits, targets }) {
   return [
    `Replayed ${(0, in_words.hS)(changes, 'change')} in time order, each scored by what was known before it; fitted ${(0, in_words.j6)(refits)}.`,
    '',
    ...linesOf('Taken back for sure (reverts, rollbacks, failed deployments)', targets.real),
    '',
    ...linesOf('The same, and what a later fix of the same files hints at', targets.weak)
   ].join('\n');
  }
  function linesOf(title, figures) {
   const { labels, bad, baseRate, auc, brier, skill, calibrationError, meanScore, capture } = figures;
   const head = `${title}: ${bad} of ${labels.toLocaleString('en')} changes`;
   if (baseRate === undefined || brier === undefined) return [
    head,
    `  withheld: fewer than ${LEAST_LABELS} labels carry no figure`
   ];
   return [
    `${head}, a base rate of ${percent(baseRate)}`,
    `  Brier score        ${brier.toFixed(5)}${skill === undefined ? '' : `, skill against the base rate ${skill.toFixed(3)}`}`,
    `  calibration        said ${percent(meanScore ?? NaN)} on average, was ${percent(baseRate)}; mean gap ${percent(calibrationError ?? NaN)}`,
    ...auc === undefined || capture === undefined ? [
     `  AUC and capture    withheld: they rest on the ${bad} that went wrong, and ${LEAST_LABELS} are needed`
    ] : [
     `  AUC                ${auc.value.toFixed(3)} ± ${auc.error.toFixed(3)} (one standard error)`,
     `  capture            ${percent(capture[5])} in the riskiest 5 %, ${percent(capture[10])} in 10 %, ${percent(capture[20])} in 20 %`
    ]
   ];
  }
  const percent = (share)=>`${(100 * share).toFixed(share < 0.1 ? 2 : 0)} %`;
  var outcome = __webpack_require__(64330);
  ;
  const MOST_REPLAYED = 20_000;
  async function riskAtTerminal(asked, world) {
   const setting = await (0, terminal.$E)(asked, world, world.folder);
   if (setting.checkout === undefined) throw setting.noCheckout ?? new problem.A({
    what: 'There is no checkout',
    todo: 'Run this in a checkout'
   });
   if (asked.backtest && (asked.range !== undefined || asked.environment !== undefined)) throw new problem.A({
    where: '--backtest:',
    what: 'A replay goes through the whole history',
    todo: 'Leave the range and --environment out'
   });
   return asked.backtest ? replay(setting, world) : lookAt(setting, asked, world);
  }
  async function lookAt(setting, asked, world) {
   const { tables, notes } = await (0, record.Y7)(setting.store, setting.home);
   const risked = await riskOfCheckout(setting, {
    tables,
    environment: asked.environment,
    range: asked.range
   }, world);
   const seen = {
    ...risked,
    unseen: [
     ...risked.unseen,
     ...notes.map(told.E)
    ]
   };
   const page = {
    ...pageAtTerminal(seen),
    lookedAt: lookedAt(risked.set.commits)
   };
   const asides = notAsked(setting, asked.environment);
   return (0, outcome._)({
    page: {
     ...page,
     verdict: {
      ...page.verdict,
      asides
     }
    },
    risked: seen,
    gated: {
     is: 'none'
    }
   }, {
    failOn: asked['fail-on']
   });
  }
  function lookedAt(commits) {
   const [first, last] = [
    commits[0],
    commits.at(-1)
   ];
   if (first === undefined || last === undefined) return (0, prose.c)`No commit was looked at.`;
   const newest = (0, prose.c)`${last.sha.slice(0, 7)} ${(0, prose.U)(last.subject)}`;
   return commits.length === 1 ? (0, prose.c)`Looked at ${newest}` : (0, prose.c)`Looked at ${commits.length} commits, from ${first.sha.slice(0, 7)} to ${newest}`;
  }
  const notAsked = ({ config }, environment)=>environment === undefined || (0, options.US)(config.risk ?? (0, options.xu)(), environment) === undefined ? [] : [
    (0, prose.c)`The gate of ${(0, prose.U)(environment)} is asked in a job alone, and was not asked here.`
   ];
  const pageAtTerminal = (risked)=>(0, verdict.Jy)({
    risked,
    gated: {
     is: 'none'
    },
    repositoryUrl: undefined
   });
  function riskOfCheckout({ checkout, config, root }, { tables, environment, range }, world) {
   const now = world.clock.now();
   const judged = [
    ...tables.runs
   ].find(({ sha, status })=>sha === checkout?.headSha && status === 'completed');
   const silence = {
    rules: (0, detect_silence.D)(config.findings),
    now
   };
   return (0, risk.k)({
    local: (0, commit_details.$)(root),
    log: world.log
   }, {
    change: changeOf(range, checkout),
    isOneChange: false,
    isNamed: range !== undefined,
    ...environment === undefined ? {} : {
     environment
    },
    tables,
    findings: judged === undefined ? [] : (0, detect.o)({
     tables,
     judged,
     options: config.detect,
     silence,
     unseen: []
    }).findings,
    settings: config.risk ?? (0, options.xu)(),
    at: now
   });
  }
  function changeOf(range, checkout) {
   if (range !== undefined) {
    const whole = range.startsWith('..') ? `HEAD${range}` : range;
    const [, base = '', head = ''] = /^([^\s:^~-][^\s:]*?)(?:\.\.\.?(\S*))?$/.exec(whole) ?? [];
    if (base === '') throw new problem.A({
     where: 'range:',
     what: `"${range.slice(0, 100)}" is no range of commits`,
     todo: 'Write it as main..feature, or name the commit that it begins after'
    });
    return {
     since: base,
     head: head === '' ? 'HEAD' : head
    };
   }
   const { branch, defaultBranch, defaultRef } = checkout ?? {};
   const isElsewhere = branch !== undefined && defaultBranch !== undefined && branch !== defaultBranch;
   return {
    head: 'HEAD',
    since: isElsewhere ? defaultRef ?? defaultBranch : 'HEAD~1'
   };
  }
  async function replay({ store, home, root, config }, world) {
   const { tables } = await (0, record.Y7)(store, home);
   const { labels, deployments } = (0, columns.RO)(tables);
   const read = await (0, commit_details.$)(root).range({
    head: 'HEAD',
    limit: MOST_REPLAYED
   });
   if (read.is === 'unknown') throw read.because;
   const { commits, fromTheBeginning } = read.value;
   const result = backtest({
    history: commits,
    fromTheBeginning,
    witnessed: {
     labels,
     deployments
    },
    waitDays: (config.risk ?? (0, options.xu)())['wait-days'],
    at: world.clock.now()
   });
   return {
    outputs: {},
    exitCode: 0,
    json: result,
    text: ()=>backtestText(result)
   };
  }
 },
 41105: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>detect_detect,
   C: ()=>jobToJudge
  });
  var prose = __webpack_require__(17269);
  var job_past = __webpack_require__(78762);
  var regimes = __webpack_require__(40186);
  var student_t = __webpack_require__(7519);
  var in_words = __webpack_require__(95894);
  var words = __webpack_require__(53154);
  ;
  const LEAST_BASE = 8;
  const MOST_BASE = 60;
  const CONFIDENCE = 0.95;
  const LEAST_OF_TODAY = 5;
  const LEAST_SHARE = 0.02;
  function baseComparison(tables, judged) {
   const jobs = (0, job_past.I1)(tables, judged, {
    most: MOST_BASE
   });
   if (jobs === undefined || !jobs.run.event.startsWith('pull_request')) return [];
   const timed = jobs.pasts.filter(({ job, earlier })=>isTimed(job) && earlier.length >= LEAST_BASE);
   const now = timed.reduce((sum, { job })=>sum + ((0, job_past.gM)(job) ?? 0), 0);
   const totals = new Map();
   for (const { earlier } of timed){
    for (const { job } of earlier){
     const total = totals.get(job.runId) ?? {
      ms: 0,
      jobs: 0
     };
     if (isTimed(job)) totals.set(job.runId, {
      ms: total.ms + ((0, job_past.gM)(job) ?? 0),
      jobs: total.jobs + 1
     });
    }
   }
   const whole = [
    ...totals.values()
   ].filter(({ jobs: count })=>count === timed.length).map(({ ms })=>ms);
   if (whole.length < LEAST_BASE || now <= 0) return [];
   return [
    sentence({
     now,
     base: ofToday(whole),
     jobs: timed.length
    })
   ];
  }
  function ofToday(base) {
   const from = Math.max(0, ...(0, regimes.n)(base).map(({ since, over })=>over ?? since));
   return base.slice(Math.min(from, base.length - LEAST_OF_TODAY));
  }
  const isTimed = (job)=>job.conclusion === 'success' && ((0, job_past.gM)(job) ?? 0) > 0;
  function sentence({ now, base, jobs }) {
   const logs = base.map(Math.log);
   const mean = logs.reduce((sum, log)=>sum + log, 0) / logs.length;
   const variance = logs.reduce((sum, log)=>sum + (log - mean) ** 2, 0) / (logs.length - 1);
   const reach = (0, student_t.E)((1 - CONFIDENCE) / 2, logs.length - 1) * Math.sqrt(variance * (1 + 1 / logs.length));
   const ratio = Math.log(now) - mean;
   const [share, low, high] = [
    ratio,
    ratio - reach,
    ratio + reach
   ].map(Math.expm1);
   const what = jobs === 1 ? 'its job' : `its ${(0, in_words.hS)(jobs, 'job')} together`;
   const times = `${what} took ${(0, words.p0)(now)}, those of ${base.length} runs of the base usually ${(0, words.p0)(Math.exp(mean))}`;
   if (share === undefined || low === undefined || high === undefined) return (0, prose.c)`${times}.`;
   if (low > 0 && share >= LEAST_SHARE) return (0, prose.c)`This change makes CI ${(0, in_words.vi)(share)} slower (${range(low, high)}): ${times}.`;
   if (high < 0 && share <= -LEAST_SHARE) return (0, prose.c)`This change makes CI ${(0, in_words.vi)(-share)} faster (${range(-high, -low)}): ${times}.`;
   return (0, prose.c)`CI is as fast as on the base, as far as one run tells (${signed(low)} to ${signed(high)} %): ${times}.`;
  }
  const range = (low, high)=>`${Math.round(low * 100)} to ${Math.round(high * 100)} %`;
  const signed = (share)=>`${share < 0 ? '−' : '+'}${Math.round(Math.abs(share) * 100)}`;
  var detect = __webpack_require__(35012);
  ;
  const LEAST_EARLIER = 5;
  const MOST_NAMED = 3;
  const OF_FAILURES = new Set([
   'infra-failure',
   'flaky-test',
   'broken-test',
   'new-failure',
   'red-step-green-report'
  ]);
  function unexplainedFailures(evidence, findings) {
   const jobs = (0, job_past.I1)(evidence.tables, evidence.judged);
   const telling = findings.filter(({ detector, state })=>OF_FAILURES.has(detector) && state !== 'resolved');
   return (jobs?.pasts ?? []).filter(({ job })=>job.conclusion === 'failure' && !telling.some(isOf(job))).flatMap(unexplained_failures_sentence).slice(0, MOST_NAMED);
  }
  const isOf = (job)=>({ subject })=>subject.job === undefined || subject.job === job.name;
  function unexplained_failures_sentence({ job, earlier }) {
   const ended = earlier.filter((one)=>one.job.conclusion === 'success' || one.job.conclusion === 'failure');
   const failed = ended.filter((one)=>one.job.conclusion === 'failure').length;
   if (ended.length < LEAST_EARLIER) return [];
   const before = `${(0, in_words.hS)(ended.length, 'earlier run')} of the default branch`;
   return [
    failed === 0 ? (0, prose.c)`Job ${(0, prose.U)(job.name)} failed, as it did in none of ${before}.` : (0, prose.c)`Job ${(0, prose.U)(job.name)} failed, as it did in ${failed} of ${before}.`
   ];
  }
  var of_attempt = __webpack_require__(6617);
  var series = __webpack_require__(24953);
  var sightings = __webpack_require__(84443);
  var judge = __webpack_require__(61912);
  ;
  const NOTHING_SILENCED = {
   accepted: [],
   muted: []
  };
  function silenced(findings, { accepted, muted }, now) {
   const acceptedBy = (finding)=>accepted.find(({ sha, isMeant })=>finding.since?.sha.startsWith(sha) === true && isMeant(finding));
   const mutedBy = (finding)=>muted.find(({ endsAt, isMeant })=>now < endsAt && isMeant(finding));
   const open = findings.filter((finding)=>acceptedBy(finding) === undefined);
   const heard = open.filter((finding)=>mutedBy(finding) === undefined);
   const over = muted.filter(({ endsAt, isMeant })=>now >= endsAt && heard.some(isMeant));
   return {
    findings: heard,
    asides: [
     ...tally(findings, acceptedBy).map(([{ sha }, times])=>(0, prose.c)`${several(times)} accepted since commit ${(0, prose.U)(sha)}.`),
     ...tally(open, mutedBy).map(([{ pattern, until, owner }, times])=>(0, prose.c)`${several(times)} muted as ${(0, prose.U)(pattern)} until ${until} by ${(0, prose.U)(owner)}.`),
     ...over.map(({ pattern, until, owner })=>(0, prose.c)`The mute of ${(0, prose.U)(pattern)} by ${(0, prose.U)(owner)} ended on ${until}: what it covered is shown again.`)
    ]
   };
  }
  function tally(findings, ruleOf) {
   const times = new Map();
   for (const finding of findings){
    const rule = ruleOf(finding);
    if (rule !== undefined) times.set(rule, (times.get(rule) ?? 0) + 1);
   }
   return [
    ...times
   ];
  }
  const several = (times)=>times === 1 ? 'One finding is' : `${times} findings are`;
  ;
  function detect_detect({ tables, judged, options, silence, onlyJob, unseen, asides = [] }) {
   const isMeant = (job)=>onlyJob === undefined || job === onlyJob;
   const jobs = (0, of_attempt.B)(tables.jobs, judged).filter((job)=>isMeant(job.name));
   const ownJobs = new Set(jobs.map(({ jobId })=>jobId));
   const tests = (0, of_attempt.B)(tables.tests, judged).filter(({ jobId })=>onlyJob === undefined || jobId !== undefined && ownJobs.has(jobId));
   const ended = jobs.filter(({ status, conclusion = '' })=>status === 'completed' && (FAILED.has(conclusion) || conclusion === 'success'));
   const found = (0, detect.J)({
    tables,
    judged
   }, options).filter(({ subject })=>isMeant(subject.job));
   const { rules, now } = silence ?? {
    rules: NOTHING_SILENCED,
    now: 0
   };
   const heard = silenced(found, rules, now);
   const once = firstOfEach(heard.findings);
   const own = once.filter(({ isOfBase })=>isOfBase === undefined);
   const ofBase = once.filter(({ isOfBase })=>isOfBase === true);
   const tallied = detect_tally(tests);
   const verdict = (0, judge.S)({
    findings: own,
    silenced: found.length - heard.findings.length,
    jobs: {
     all: ended.length,
     failed: ended.filter(({ conclusion = '' })=>FAILED.has(conclusion)).length
    },
    tests: tallied,
    earlierRuns: comparableRuns(tables, judged, isMeant),
    unseen: [
     ...notJudged({
      tables,
      judged,
      options,
      jobs,
      isWhole: onlyJob === undefined
     }),
     ...unseen
    ]
   });
   const compared = onlyJob === undefined ? baseComparison(tables, judged) : [];
   const ofFailures = found.filter(({ subject })=>subject.what !== 'test' || tallied.failed > 0);
   const failed = onlyJob === undefined ? unexplainedFailures({
    tables,
    judged
   }, ofFailures) : [];
   return {
    ...verdict,
    asides: [
     ...failed,
     ...compared,
     ...openOnBase(ofBase),
     ...heard.asides,
     ...asides
    ]
   };
  }
  function firstOfEach(findings) {
   const keyOf = ({ fingerprint, state })=>`${state ?? 'open'} ${fingerprint}`;
   return findings.filter((finding, place)=>findings.findIndex((other)=>keyOf(other) === keyOf(finding)) === place);
  }
  function openOnBase([first, ...others]) {
   if (first === undefined) return [];
   const more = others.length === 0 ? '' : ` And ${others.length} more like it.`;
   return [
    (0, prose.c)`Open on the default branch, and not by this change: ${first.headline}.${more}`
   ];
  }
  function comparableRuns(tables, judged, isMeant) {
   const counts = (0, series.G8)(tables, {
    only: 'successful',
    seenIn: judged
   }).filter(({ subject, ...series })=>isMeant(subject.job) && subject.what !== 'step' && holds(series, judged)).map(({ runIds, trusts })=>{
    const earlier = runIds.filter((runId, index)=>trusts[index] === 'default' && runId !== judged.runId);
    return new Set(earlier).size;
   });
   return counts.reduce((most, count)=>Math.max(most, count), 0);
  }
  const holds = ({ runIds, attempts }, { runId, attempt })=>runIds.some((id, index)=>id === runId && attempts[index] === attempt);
  function notJudged({ tables, judged, options, jobs, isWhole }) {
   const isThere = (0, of_attempt.B)(tables.runs, judged).length > 0;
   const shared = (0, sightings.V)(jobs);
   const cancelled = jobs.filter(({ conclusion })=>conclusion === 'cancelled').length;
   const open = jobs.filter(({ status })=>status !== 'completed').length - 1;
   return [
    ...isThere ? [] : [
     (0, prose.c)`The run ${judged.runId} is not in the history.`
    ],
    ...Object.values(options).some((on)=>on !== false) ? [] : [
     (0, prose.c)`Every detector is turned off.`
    ],
    ...cancelled === 0 ? [] : [
     (0, prose.c)`${cancelled === 1 ? 'One job was' : `${cancelled} jobs were`} cancelled.`
    ],
    ...isWhole && open > 0 ? [
     (0, prose.c)`${open === 1 ? 'One job has' : `${open} jobs have`} not ended yet.`
    ] : [],
    ...shared.size === 0 ? [] : [
     (0, prose.c)`${shared.size} jobs share their names, and cannot be told apart in other runs.`
    ]
   ];
  }
  function jobToJudge(tables, judged, jobId) {
   const jobs = (0, of_attempt.B)(tables.jobs, judged);
   const own = jobs.find((job)=>job.jobId === jobId);
   if (own === undefined) return undefined;
   const others = jobs.filter((job)=>job !== own);
   const isLast = others.every(({ status, completedAt, conclusion })=>{
    if (status !== 'completed') return false;
    return conclusion === 'skipped' || (completedAt ?? Infinity) <= (own.startedAt ?? 0);
   });
   return isLast ? undefined : own.name;
  }
  const FAILED = new Set([
   'failure',
   'timed_out',
   'startup_failure'
  ]);
  function detect_tally(results) {
   const last = new Map();
   for (const result of results){
    const key = JSON.stringify([
     result.jobId,
     result.origin,
     result.suite,
     result.className,
     result.name,
     result.file
    ]);
    if (result.tries > (last.get(key)?.tries ?? 0)) last.set(key, result);
   }
   const all = [
    ...last.values()
   ].filter(({ outcome })=>outcome !== 'skipped');
   return {
    all: all.length,
    failed: all.filter(({ outcome })=>outcome === 'failed' || outcome === 'error').length
   };
  }
 },
 80206: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>digest
  });
  function digest(text) {
   let forwards = 0x811c9dc5;
   let backwards = 0x050c5d1f;
   for(let at = 0; at < text.length; at += 1){
    forwards = Math.imul(forwards ^ text.charCodeAt(at), PRIME);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), PRIME);
   }
   return hex(forwards) + hex(backwards);
  }
  const PRIME = 0x01000193;
  const hex = (sum)=>(sum >>> 0).toString(16).padStart(8, '0');
 },
 28987: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>evidenceOf
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
  var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70650);
  var _silence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5851);
  var _trend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16903);
  const MOST_SENTENCES = 8;
  function evidenceOf(finding) {
   const sentences = [
    ...(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.cZ)(finding),
    ...finding.evidence.slice(0, MOST_SENTENCES).map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__.w),
    ...finding.trust === 'fork' ? [
     'It comes from a fork: it is shown, and never learned from.'
    ] : [],
    ...(0, _silence_js__WEBPACK_IMPORTED_MODULE_4__.F)(finding).map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__.w)
   ];
   return [
    `**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.w)(finding.headline)}**<br>${where(finding.subject)}`,
    sentences.map((line)=>`- ${line}`).join('\n'),
    ...(0, _trend_js__WEBPACK_IMPORTED_MODULE_3__.GW)(finding)
   ].join('\n\n');
  }
  const where = ({ workflow, job, step, suite, test })=>[
    workflow,
    job,
    step,
    suite,
    test
   ].flatMap((part)=>part === undefined || part === '' ? [] : [
     (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(part)
    ]).join(' › ');
 },
 70075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>markdownOf,
   w: ()=>markdown
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _domain_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84131);
  const MOST_FRAGMENTS = 40;
  const WORD_POINTS = 400;
  const markdown = (prose)=>(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.PT)(prose.length > MOST_FRAGMENTS ? `${prose.slice(0, MOST_FRAGMENTS).map(fragment).join('')} …` : prose.map(fragment).join(''));
  const markdownOf = (sentence)=>markdown(sentence.split('`').map((part, index, parts)=>{
    const isCode = index % 2 === 1 && index < parts.length - 1;
    return isCode ? {
     name: part
    } : part;
   }));
  const fragment = (part)=>typeof part === 'string' ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.p7)((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(part, WORD_POINTS)) : (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(part.name);
 },
 70650: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CG: ()=>ratio,
   U9: ()=>count,
   cZ: ()=>numbersOf,
   p0: ()=>duration,
   qZ: ()=>shownNow,
   xP: ()=>measure
  });
  const NARROW = '\u202f';
  const SECOND = 1000;
  const MINUTE = 60 * SECOND;
  const HOUR = 60 * MINUTE;
  function duration(ms) {
   if (!isShown(ms)) return 'unknown';
   if (ms < 999.5) return `${Math.round(ms)} ms`;
   const unit = DURATION_UNITS.find(({ below })=>ms < below);
   return unit === undefined ? hours(ms) : `${(ms / unit.ms).toFixed(1)} ${unit.name}`;
  }
  function ratio(share) {
   if (!isShown(share)) return 'unknown';
   const percent = share * 100;
   if (percent > 0 && percent < 0.05) return `< 0.1${NARROW}%`;
   return `${percent < 9.95 ? trimmed(percent) : thousands(Math.round(percent))}${NARROW}%`;
  }
  function count(number) {
   if (!isShown(number)) return 'unknown';
   return number < 100 ? trimmed(number) : thousands(Math.round(number));
  }
  const measure = ({ value, unit })=>WRITERS[unit](value);
  function compared(now, usual) {
   const first = measure(now);
   const second = measure(usual);
   const unit = unitOf(first);
   const isLeftOut = unit !== '' && unit !== '%' && unitOf(second) === unit;
   const plain = isLeftOut ? second.slice(0, -unit.length).trim() : second;
   return `${first}, usually ${plain}`;
  }
  const shownNow = ({ now, usual })=>usual === undefined && now?.unit === 'ratio' ? undefined : now;
  function numbersOf(finding) {
   const now = shownNow(finding);
   const { usual } = finding;
   if (now === undefined || now.unit === 'ratio') return [];
   return [
    `${usual === undefined ? measure(now) : compared(now, usual)}.`
   ];
  }
  const WRITERS = {
   ms: duration,
   ratio,
   count
  };
  const DURATION_UNITS = [
   {
    name: 's',
    ms: SECOND,
    below: 59.95 * SECOND
   },
   {
    name: 'min',
    ms: MINUTE,
    below: 59.95 * MINUTE
   }
  ];
  function hours(ms) {
   const minutes = Math.round(ms / MINUTE);
   const rest = minutes % (HOUR / MINUTE);
   const whole = `${thousands(Math.floor(minutes / (HOUR / MINUTE)))} h`;
   return rest === 0 ? whole : `${whole} ${rest} min`;
  }
  const unitOf = (shown)=>/^[\d.\u202f]+?\s([a-z%]+)$/.exec(shown)?.[1] ?? '';
  const isShown = (value)=>Number.isFinite(value) && value >= 0;
  const trimmed = (value)=>value.toFixed(1).replace(/\.0$/, '');
  const thousands = (whole)=>whole.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, NARROW);
 },
 2043: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L$: ()=>resolved,
   Pk: ()=>LEFT_OUT,
   uW: ()=>section
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80206);
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28987);
  var _domain_harmless_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84131);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70075);
  var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70650);
  var _silence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5851);
  var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21849);
  const LEFT_OUT = [
   'nothing',
   'fold',
   'rows'
  ];
  const NAME_POINTS = 200;
  const MOST_ROWS = 5;
  const MOST_UNSEEN = 3;
  const MOST_ASIDES = 10;
  const MOST_EXPLAINED = 20;
  function section(verdict, { name: given, stamp }) {
   const name = storedName(given);
   return {
    name,
    stamp,
    verdict: verdict.is,
    findings: verdict.findings.length,
    head: `${label(name)} · ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__._G[verdict.is]}: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.w)(verdict.headline)}`,
    rows: [
     table(verdict.findings),
     unseen(verdict.unseen),
     asides(verdict.asides ?? [])
    ].filter((part)=>part !== '').join('\n\n'),
    fold: fold(verdict.findings),
    leftOut: 'nothing'
   };
  }
  const resolved = (section)=>({
    ...section,
    head: `${section.head} What was reported here before is resolved.`
   });
  const storedName = (name)=>name.length <= NAME_POINTS ? name : `${(0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_5__.Jj)(name, NAME_POINTS)} ${(0, _digest_js__WEBPACK_IMPORTED_MODULE_6__.b)(name)}`;
  function label(name) {
   const [verb = '', ...scope] = name.split('/');
   const shown = `**${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.p7)(verb)}**`;
   return scope.length === 0 ? shown : `${shown} ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(scope.join('/'))}`;
  }
  function table(findings) {
   if (findings.length === 0) return '';
   const shown = findings.slice(0, MOST_ROWS);
   const columns = COLUMNS.filter(({ isNeeded })=>isNeeded(shown));
   if (findings.length === 1 && columns.length === 1) return '';
   const lines = [
    columns.map(({ title })=>title),
    columns.map(({ rule })=>rule),
    ...shown.map((finding)=>columns.map(({ cell })=>cell(finding)))
   ];
   const rows = lines.map((cells)=>`| ${cells.join(' | ')} |`).join('\n');
   const more = findings.length - shown.length;
   return more === 0 ? rows : `${rows}\n\nAnd ${more} more.`;
  }
  const LEVEL_WORDS = {
   note: 'note',
   warn: 'look',
   fail: 'stop'
  };
  const COLUMNS = [
   {
    title: 'Finding',
    rule: '---',
    cell: ({ headline })=>(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.w)(headline),
    isNeeded: ()=>true
   },
   {
    title: 'Now',
    rule: '---:',
    cell: (finding)=>{
     const now = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.qZ)(finding);
     return now === undefined ? ' ' : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.xP)(now);
    },
    isNeeded: (findings)=>findings.some((finding)=>(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.qZ)(finding) !== undefined)
   },
   {
    title: 'Usually',
    rule: '---:',
    cell: ({ usual })=>usual === undefined ? ' ' : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.xP)(usual),
    isNeeded: (findings)=>findings.some(({ usual })=>usual !== undefined)
   },
   {
    title: 'Level',
    rule: '---',
    cell: ({ level })=>LEVEL_WORDS[level],
    isNeeded: (findings)=>new Set(findings.map(({ level })=>level)).size > 1
   }
  ];
  function unseen(sentences) {
   if (sentences.length === 0) return '';
   const shown = sentences.slice(0, MOST_UNSEEN).map((prose)=>`- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.w)(prose)}`);
   const more = sentences.length - shown.length;
   return [
    'Not seen, so not judged:',
    '',
    ...shown,
    ...more === 0 ? [] : [
     `- and ${more} more.`
    ]
   ].join('\n');
  }
  function asides(sentences) {
   const shown = sentences.slice(0, MOST_ASIDES).map((prose)=>`- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.w)(prose)}`);
   const more = sentences.length - shown.length;
   return [
    ...shown,
    ...more === 0 ? [] : [
     `- and ${more} more.`
    ]
   ].join('\n');
  }
  function fold(findings) {
   if (findings.length === 0) return '';
   const shown = findings.slice(0, MOST_EXPLAINED).map(_evidence_js__WEBPACK_IMPORTED_MODULE_1__.X);
   const more = findings.length - shown.length;
   return [
    `<details>\n<summary>${(0, _silence_js__WEBPACK_IMPORTED_MODULE_7__.I)(findings)}</summary>`,
    ...shown,
    ...more === 0 ? [] : [
     `The evidence of ${more} more is in the job summary.`
    ],
    '</details>'
   ].join('\n\n');
  }
 },
 5851: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>howToSilence,
   I: ()=>evidenceTitle
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const canBeSilenced = ({ subject })=>subject.what !== 'check';
  const evidenceTitle = (findings)=>findings.some(canBeSilenced) ? 'The evidence, and how to silence it' : 'The evidence';
  const howToSilence = (finding)=>finding.state === 'resolved' || !canBeSilenced(finding) ? [] : [
    wayToSilence(finding)
   ];
  function wayToSilence({ detector, subject, since }) {
   const file = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)('.github/foreshock.yml');
   const off = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(`detect.${detector}: false`);
   const { test, step, job } = subject;
   const called = patternOf(test ?? step ?? job ?? '');
   if (called === undefined) return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`To silence it, ${off} in ${file} turns off all like it.`;
   const mute = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`add ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(`{name: ${called}, detector: ${detector}, until: <day>, owner: <who>}`)} to ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)('findings.mute')}`;
   if (since === undefined) return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`To silence it, ${mute} in ${file}; ${off} turns off all like it.`;
   const accept = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(`{sha: "${since.sha.slice(0, 7)}", name: ${called}}`);
   return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`If it is meant, add ${accept} to ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)('findings.accept')} in ${file}; to hear of it later, ${mute}; ${off} turns off all like it.`;
  }
  function patternOf(text) {
   if (text === '') return undefined;
   const points = Array.from(text);
   const whole = quoted(points);
   if (whole.length <= MOST_QUOTED) return whole;
   let kept = Math.min(points.length, MOST_QUOTED);
   while(quoted(points.slice(0, kept)).length > MOST_QUOTED - 2)kept -= 1;
   return quoted(points.slice(0, kept)).replace(/"$/, '**"');
  }
  const quoted = (points)=>JSON.stringify(points.join('').replaceAll(/[\\*?{}[\],!]/g, (sign)=>`\\${sign}`));
  const MOST_QUOTED = 90;
 },
 73320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   sp: ()=>withoutComment,
   z: ()=>summary
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28987);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70075);
  var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2043);
  var _silence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5851);
  var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21849);
  const SUMMARY_BYTES = 1_000_000;
  const FRAME_BYTES = 20_000;
  const NOBODY = {
   runId: 0,
   attempt: 0,
   at: 0
  };
  function summary(verdict, { title, lead = '', bytes = SUMMARY_BYTES }) {
   const { rows } = (0, _section_js__WEBPACK_IMPORTED_MODULE_3__.uW)(verdict, {
    name: 'summary',
    stamp: NOBODY
   });
   const evidence = asMuch(verdict.findings, bytes - FRAME_BYTES);
   const missing = verdict.findings.length - evidence.length;
   return [
    `### ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__.CA[verdict.is]} Foreshock on ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(title)}: ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__._G[verdict.is]}`,
    sentence((0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.w)(verdict.headline)),
    ...lead === '' ? [] : [
     lead
    ],
    ...rows === '' ? [] : [
     rows
    ],
    ...evidence.length === 0 ? [] : [
     `#### ${(0, _silence_js__WEBPACK_IMPORTED_MODULE_5__.I)(verdict.findings)}`,
     ...evidence
    ],
    ...missing === 0 ? [] : [
     `The evidence of ${missing} more is left out for want of room.`
    ]
   ].join('\n\n');
  }
  const sentence = (text)=>`${text.replace(/^[a-z]/, (letter)=>letter.toUpperCase())}${/[.!?]$/.test(text) ? '' : '.'}`;
  const withoutComment = (because)=>`> The pull request may have no comment that says this. ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.R)(because)}`;
  function asMuch(findings, bytes) {
   const encoder = new TextEncoder();
   const texts = [];
   let room = bytes;
   for (const finding of findings){
    const text = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.X)(finding);
    room -= encoder.encode(text).length + 2;
    if (room < 0) return texts;
    texts.push(text);
   }
   return texts;
  }
 },
 24834: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>terminal
  });
  var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70650);
  var _silence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5851);
  var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
  var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21849);
  function terminal(verdict, { colour }) {
   const paint = colour ? painted : plain;
   const named = (name)=>paint('bold', name);
   const verdictWords = `${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__.CA[verdict.is]} ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__._G[verdict.is]}`;
   return [
    `${paint(VERDICT_COLOURS[verdict.is], verdictWords)}: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(verdict.headline, named)}`,
    ...verdict.findings.flatMap((finding)=>[
      '',
      ...findingLines(finding, {
       paint,
       named
      })
     ]),
    ...verdict.unseen.length === 0 ? [] : [
     '',
     'Not seen, so not judged:'
    ],
    ...verdict.unseen.map((prose)=>`  ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose, named)}`),
    ...(verdict.asides ?? []).map((prose)=>(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose, named))
   ].join('\n');
  }
  const VERDICT_COLOURS = {
   pass: 'green',
   warn: 'yellow',
   fail: 'red',
   inconclusive: 'dim',
   'no-data': 'dim'
  };
  const LEVEL_COLOURS = {
   note: 'dim',
   warn: 'yellow',
   fail: 'red'
  };
  function findingLines(finding, { paint, named }) {
   const { level, headline, evidence } = finding;
   return [
    `${paint(LEVEL_COLOURS[level], level)}  ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(headline, named)}`,
    ...(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cZ)(finding).map((line)=>`      ${line}`),
    ...evidence.map((prose)=>`      ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose, named)}`),
    ...(0, _silence_js__WEBPACK_IMPORTED_MODULE_3__.F)(finding).map((prose)=>`      ${paint('dim', (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose))}`)
   ];
  }
  const CODES = {
   green: [
    32,
    39
   ],
   yellow: [
    33,
    39
   ],
   red: [
    31,
    39
   ],
   dim: [
    2,
    22
   ],
   bold: [
    1,
    22
   ]
  };
  const painted = (colour, words)=>`\u001b[${CODES[colour][0]}m${words}\u001b[${CODES[colour][1]}m`;
  const plain = (_colour, words)=>words;
 },
 16903: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AY: ()=>chartOfLooks,
   GW: ()=>trend
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);
  const LEAST_POINTS = 5;
  const MOST_POINTS = 60;
  function trend({ now, usual, change, since, lostMsAWeek, trend: points = [] }) {
   const cells = [
    ...usual === undefined ? [] : [
     [
      'Usually',
      (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.xP)(usual)
     ]
    ],
    ...now === undefined ? [] : [
     [
      'Now',
      (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.xP)(now)
     ]
    ],
    ...change === undefined ? [] : [
     [
      'Change',
      changed(change)
     ]
    ],
    ...since === undefined ? [] : [
     [
      'Since',
      (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(since.sha.slice(0, 7))
     ]
    ],
    ...lostMsAWeek === undefined ? [] : [
     [
      'Costs a week',
      (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.p0)(lostMsAWeek)
     ]
    ]
   ];
   const lines = [
    cells.map(([title])=>title),
    cells.map(()=>'---:'),
    cells.map(([, text])=>text)
   ];
   const table = cells.length < 3 ? [] : [
    lines.map((line)=>`| ${line.join(' | ')} |`).join('\n')
   ];
   const chart = points.length < LEAST_POINTS || now === undefined ? [] : [
    chartOf(points.slice(-MOST_POINTS), now.unit, 'runs')
   ];
   return [
    ...table,
    ...chart
   ];
  }
  function changed({ value, low, high }) {
   return `${signed(value - 1)} (${signed(low - 1).replace(/\s?%$/u, '')} to ${signed(high - 1)})`;
  }
  const signed = (share)=>`${share < 0 ? '−' : '+'}${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.CG)(Math.abs(share))}`;
  const COLOURS = "%%{init: {'themeVariables': {'xyChart': {'plotColorPalette': '#2f81f7'}}}}%%";
  const chartOfLooks = (points, unit)=>points.length < LEAST_POINTS ? [] : [
    chartOf(points.slice(-MOST_POINTS), unit, 'looks')
   ];
  function chartOf(points, unit, of) {
   const { by, called } = scaleOf(points, unit);
   const values = points.map(({ value })=>Number((value / by).toPrecision(4)));
   const top = Number((Math.max(...values) * 1.1).toPrecision(3));
   return [
    '```mermaid',
    COLOURS,
    'xychart-beta',
    `  x-axis "${of}, oldest first" 1 --> ${values.length}`,
    `  y-axis "${called}" 0 --> ${top > 0 ? top : 1}`,
    `  line [${values.join(', ')}]`,
    '```'
   ].join('\n');
  }
  function scaleOf(points, unit) {
   if (unit === 'ratio') return {
    by: 0.01,
    called: 'per cent'
   };
   if (unit === 'count') return {
    by: 1,
    called: 'count'
   };
   const most = Math.max(...points.map(({ value })=>value));
   return SCALES.find(({ from })=>most >= from) ?? {
    by: 1,
    called: 'milliseconds'
   };
  }
  const SCALES = [
   {
    from: 7_200_000,
    by: 3_600_000,
    called: 'hours'
   },
   {
    from: 120_000,
    by: 60_000,
    called: 'minutes'
   },
   {
    from: 1000,
    by: 1000,
    called: 'seconds'
   }
  ];
 },
 21849: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CA: ()=>VERDICT_SYMBOLS,
   _G: ()=>VERDICT_WORDS,
   vh: ()=>WORST_FIRST
  });
  const VERDICT_WORDS = {
   pass: 'all clear',
   warn: 'worth a look',
   fail: 'worth stopping for',
   inconclusive: 'undecided',
   'no-data': 'nothing was seen'
  };
  const VERDICT_SYMBOLS = {
   pass: '✓',
   warn: '⚠',
   fail: '✗',
   inconclusive: '○',
   'no-data': '○'
  };
  const WORST_FIRST = [
   'fail',
   'warn',
   'inconclusive',
   'no-data',
   'pass'
  ];
 },
 61912: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>judge
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const LEAST_EARLIER = 2;
  function judge({ findings, silenced = 0, jobs, tests, earlierRuns, unseen }) {
   const worstFirst = [
    ...findings
   ].sort((one, other)=>WEIGHT[other.level] - WEIGHT[one.level]);
   const verdict = (is, headline)=>({
     is,
     headline,
     findings: worstFirst,
     unseen
    });
   const [worst] = worstFirst;
   const more = worstFirst.length - 1;
   const found = worst === undefined || more === 0 ? worst?.headline : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${worst.headline}, and ${more} more`;
   if (worst !== undefined && found !== undefined && worst.level !== 'note') return verdict(OUTCOME[worst.level], found);
   if (jobs.all + tests.all === 0) return verdict('no-data', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`no finished job and no test result of this run could be read`);
   const seen = list([
    counted(jobs.all, 'job'),
    counted(tests.all, 'test')
   ]);
   const failed = list([
    counted(jobs.failed, 'job'),
    counted(tests.failed, 'test')
   ]);
   if (failed !== '') {
    const because = silenced > 0 ? 'what is known of it is accepted or muted' : 'nothing in the history explains it';
    return verdict('inconclusive', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${failed} failed, and ${because}`);
   }
   if (earlierRuns < LEAST_EARLIER) return verdict('inconclusive', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} recorded; what is usual shows after ${LEAST_EARLIER} runs on the default branch, and there ${HOW_MANY[earlierRuns] ?? ''} so far`);
   const but = silenced > 0 ? ' but for what is accepted or muted' : '';
   if (unseen.length > 0) return verdict('inconclusive', found ?? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} as usual${but}, as far as could be seen`);
   const against = counted(earlierRuns, 'earlier run');
   return verdict('pass', found ?? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} as usual${but}, against ${against} on the default branch`);
  }
  const WEIGHT = {
   note: 0,
   warn: 1,
   fail: 2
  };
  const OUTCOME = {
   warn: 'warn',
   fail: 'fail'
  };
  const HOW_MANY = [
   'is none',
   'is one'
  ];
  const counted = (number, noun)=>number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
  const list = (parts)=>parts.filter((part)=>part !== '').join(' and ');
 }
};
