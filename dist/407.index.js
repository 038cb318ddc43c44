export const id = 407;
export const ids = [
 407
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
 93280: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>publish
  });
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var domain_verdict = __webpack_require__(28803);
  var digest = __webpack_require__(80206);
  var report_escape = __webpack_require__(96209);
  var report_section = __webpack_require__(2043);
  ;
  const END = '\n\n<!-- foreshock:end -->';
  const GAP = '\n\n';
  function written(section) {
   const { name, stamp, verdict, findings, leftOut, head, rows, fold } = withUnixLines(section);
   const facts = [
    `name=${(0, report_escape.u)(name)}`,
    `run=${stamp.runId}`,
    `attempt=${stamp.attempt}`,
    `at=${Math.trunc(stamp.at)}`,
    `verdict=${verdict}`,
    `findings=${findings}`,
    `without=${leftOut}`,
    `lengths=${head.length},${rows.length},${fold.length}`
   ].join(' ');
   const text = [
    head,
    rows,
    fold
   ].filter((part)=>part !== '').join(GAP);
   return `<!-- foreshock:section ${facts} digest=${(0, digest.b)(`${facts}\n${head}${rows}${fold}`)} -->\n${text}${END}`;
  }
  function read(text) {
   const marker = new RegExp(MARKER);
   const sections = [];
   const damaged = [];
   for(let match = marker.exec(text); match !== null; match = marker.exec(text)){
    const found = readOne(match[1] ?? '', text, match.index);
    if ('damaged' in found) damaged.push(found.damaged);
    else {
     sections.push(found.section);
     marker.lastIndex = found.end;
    }
   }
   return {
    sections,
    damaged
   };
  }
  const unixLines = (text)=>text.replace(/\r\n?/g, '\n');
  const MARKER = /^<!-- foreshock:section ([^\n]{1,4096}) -->$/gm;
  const FACTS = /^name=(\S*) run=(\d{1,16}) attempt=(\d{1,9}) at=(\d{1,15}) verdict=(\S+) findings=(\d{1,9}) without=(\S+) lengths=(\d{1,9}),(\d{1,9}),(\d{1,9}) digest=[0-9a-f]{16}$/;
  function readOne(line, text, start) {
   const [, rawName, runId, attempt, at, rawVerdict, findings, without, heads, rowses, folds] = FACTS.exec(line) ?? [];
   const name = (0, report_escape.cZ)(rawName ?? '');
   const verdict = domain_verdict.b.find((kind)=>kind === rawVerdict);
   const leftOut = report_section.Pk.find((part)=>part === without);
   if (name === undefined || verdict === undefined || leftOut === undefined) return {
    damaged: '?'
   };
   const lengths = [
    Number(heads),
    Number(rowses),
    Number(folds)
   ];
   const [head, rows, fold] = partsFrom(text, text.indexOf('\n', start) + 1, lengths);
   const stamp = {
    runId: Number(runId),
    attempt: Number(attempt),
    at: Number(at)
   };
   const section = {
    name,
    stamp,
    verdict,
    findings: Number(findings),
    head,
    rows,
    fold,
    leftOut
   };
   const whole = written(section);
   return text.startsWith(whole, start) ? {
    section,
    end: start + whole.length
   } : {
    damaged: name
   };
  }
  function partsFrom(text, from, lengths) {
   let at = from;
   const [head = '', rows = '', fold = ''] = lengths.map((length)=>{
    if (length === 0) return '';
    const start = at === from ? at : at + GAP.length;
    at = start + length;
    return text.slice(start, at);
   });
   return [
    head,
    rows,
    fold
   ];
  }
  const withUnixLines = (section)=>({
    ...section,
    head: unixLines(section.head),
    rows: unixLines(section.rows),
    fold: unixLines(section.fold)
   });
  ;
  function merge(some, others) {
   const newest = new Map();
   for (const section of [
    ...some,
    ...others
   ]){
    const rival = newest.get(section.name);
    if (rival === undefined || order(section, rival) > 0) newest.set(section.name, section);
   }
   return [
    ...newest.values()
   ].sort((one, other)=>compare(one.name, other.name));
  }
  const laterThan = (one, other)=>one.runId - other.runId || one.attempt - other.attempt || one.at - other.at;
  const order = (one, other)=>laterThan(one.stamp, other.stamp) || report_section.Pk.indexOf(other.leftOut) - report_section.Pk.indexOf(one.leftOut) || compare(one.head, other.head) || compare(one.rows, other.rows) || compare(one.fold, other.fold) || compare(one.verdict, other.verdict) || one.findings - other.findings;
  const compare = (one, other)=>one < other ? -1 : one > other ? 1 : 0;
  var verdict_words = __webpack_require__(21849);
  ;
  const COMMENT_BYTES = 60_000;
  const comment_MARKER = '<!-- foreshock:comment v=1 -->';
  const LEFT_OUT_NOTE = 'Some details are left out here for want of room. The job summaries have them all.';
  const FRAME_BYTES = 1000;
  function compose(sections, { bytes = COMMENT_BYTES } = {}) {
   const all = [
    ...merge(sections, [])
   ].sort(worstFirst);
   const fitting = fit(all, bytes - FRAME_BYTES);
   const isShort = fitting.length < all.length || fitting.some(({ section })=>section.leftOut !== 'nothing');
   return [
    `${comment_MARKER}\n### ${title(all)}`,
    ...fitting.map(({ text })=>text),
    ...isShort ? [
     LEFT_OUT_NOTE
    ] : []
   ].join('\n\n');
  }
  function parse(body) {
   const text = unixLines(body).trimStart();
   return text.startsWith(`${comment_MARKER}\n`) ? read(text) : undefined;
  }
  function title(sections) {
   const counts = verdict_words.vh.map((verdict)=>({
     verdict,
     many: countOf(sections, verdict)
    })).filter(({ many })=>many > 0);
   const [worst] = counts;
   if (worst === undefined) return 'Foreshock';
   const start = `${verdict_words.CA[worst.verdict]} Foreshock:`;
   if (sections.length === 1) return `${start} ${verdict_words._G[worst.verdict]}${findingsOf(sections)}`;
   const all = counts.length === 1 ? 'all ' : '';
   const parts = counts.map(({ verdict, many }, index)=>{
    const reports = index === 0 ? `${all === '' ? `${many} of ` : all}${sections.length} reports` : many;
    return `${verdict_words._G[verdict]} in ${reports}`;
   });
   return `${start} ${parts.join(', ')}`;
  }
  function findingsOf(sections) {
   const many = sections.reduce((sum, { findings })=>sum + findings, 0);
   return many === 0 ? '' : many === 1 ? ', 1 finding' : `, ${many} findings`;
  }
  const countOf = (sections, verdict)=>sections.filter((section)=>section.verdict === verdict).length;
  const worstFirst = (one, other)=>verdict_words.vh.indexOf(one.verdict) - verdict_words.vh.indexOf(other.verdict);
  function fit(sections, bytes) {
   const kept = sections.map(fitted);
   let sum = kept.reduce((total, entry)=>total + entry.bytes, 0);
   for (const part of report_section.Pk.slice(1)){
    for(let at = kept.length - 1; at >= 0 && sum > bytes; at -= 1){
     const entry = kept[at];
     if (entry === undefined) continue;
     const smaller = fitted(without(part, entry.section));
     sum += smaller.bytes - entry.bytes;
     kept[at] = smaller;
    }
   }
   let room = bytes;
   return kept.filter((entry)=>{
    const fits = entry.bytes <= room;
    if (fits) room -= entry.bytes;
    return fits;
   });
  }
  function fitted(section) {
   const text = written(section);
   return {
    section,
    text,
    bytes: new TextEncoder().encode(text).length + 2
   };
  }
  function without(part, section) {
   if (part === 'fold') return section.fold === '' ? section : {
    ...section,
    fold: '',
    leftOut: part
   };
   return section.rows === '' ? section : {
    ...section,
    rows: '',
    leftOut: part
   };
  }
  var report_summary = __webpack_require__(73320);
  ;
  const PUBLISH_LIMITS = {
   deadlineMs: 60_000,
   rounds: 24,
   writes: 8,
   failures: 4,
   hesitateMs: 1500,
   settleMs: 3000,
   settleFactor: 3,
   backOffMs: 500,
   mostBackOffMs: 8000
  };
  async function publish(ports, publication) {
   const { publisher, log } = ports;
   const { summary: text, annotations: notes } = publication;
   const summary = text === '' ? NOTHING : await attempt(()=>publisher.summary(text));
   const annotations = notes.length === 0 ? NOTHING : await attempt(()=>publisher.annotate(notes));
   const { check: wanted } = publication;
   const check = wanted === undefined ? NOTHING : await attempt(()=>publisher.check(wanted));
   warnOf(check, {
    log,
    what: 'The check run was not made'
   });
   warnOf(summary, {
    log,
    what: 'The job summary was not written'
   });
   warnOf(annotations, {
    log,
    what: 'The annotations were not written'
   });
   const comment = await keepComment(ports, publication);
   if (comment.is === 'failed') {
    log.warn(`The comment was not brought up to date. ${comment.because}`);
    await attempt(()=>publisher.summary((0, report_summary.sp)(comment.because)));
   }
   return {
    comment,
    summary,
    annotations,
    check
   };
  }
  async function keepComment(ports, publication) {
   const { section, createWhen, withinMs = Infinity } = publication;
   if (section === undefined) return {
    is: 'not-needed'
   };
   const effort = {
    ports,
    createWhen,
    startedAt: ports.clock.now(),
    mostMs: Math.min(PUBLISH_LIMITS.deadlineMs, withinMs),
    known: [
     section
    ],
    own: section,
    hasRead: false,
    rounds: 0,
    writes: 0,
    failures: 0,
    hesitated: false,
    slowestMs: 0
   };
   for(;;){
    const outcome = exhausted(effort) ?? await round(effort);
    if (outcome !== undefined) return outcome;
   }
  }
  async function round(effort) {
   const { clock, publisher } = effort.ports;
   effort.rounds += 1;
   const lookedAt = clock.now();
   const comments = await attempt(()=>publisher.comments());
   if (comments.is === 'unknown') return failedOnce(effort, comments.because, UNREADABLE);
   const move = nextMove(effort, comments.value);
   if (move.is === 'stay-silent') return {
    is: 'not-needed'
   };
   if (move.is === 'rest') return rest(effort, move.id);
   if (move.is === 'create' && !effort.hesitated) return hesitate(effort);
   if (move.is === 'remove') return removeDuplicates(effort, move);
   if (effort.writes >= PUBLISH_LIMITS.writes) return unsettled(effort.writes);
   const made = await write(effort, move);
   effort.slowestMs = Math.max(effort.slowestMs, clock.now() - lookedAt);
   if (made.is === 'unknown') return failedOnce(effort, made.because);
   effort.failures = 0;
   if (settlingMs(effort) > leftMs(effort)) return outOfTime(effort.writes);
   await settle(effort);
   return undefined;
  }
  function nextMove(effort, comments) {
   const ours = comments.flatMap((comment)=>{
    const found = parse(comment.body);
    return found === undefined ? [] : [
     {
      ...comment,
      ...found
     }
    ];
   });
   const read = ours.reduce((all, { sections })=>merge(all, sections), []);
   if (!effort.hasRead) sayWhatChanged(effort, {
    read,
    damaged: ours.flatMap(({ damaged })=>damaged)
   });
   effort.known = merge(effort.known, read);
   const [oldest, ...duplicates] = ours.sort((one, other)=>one.id - other.id);
   if (oldest === undefined) {
    const isSilent = effort.createWhen === 'has-findings' && !effort.known.some(saysSomething);
    return isSilent ? {
     is: 'stay-silent'
    } : {
     is: 'create',
     body: compose(effort.known)
    };
   }
   const body = compose(effort.known);
   if (!isSameBody(oldest.body, body)) return {
    is: 'update',
    id: oldest.id,
    body
   };
   if (duplicates.length > 0) return {
    is: 'remove',
    id: oldest.id,
    duplicates: duplicates.map(({ id })=>id)
   };
   return {
    is: 'rest',
    id: oldest.id
   };
  }
  function sayWhatChanged(effort, { read, damaged }) {
   effort.hasRead = true;
   const before = read.find(({ name })=>name === effort.own.name);
   if (effort.own.verdict === 'pass' && (before?.verdict === 'warn' || before?.verdict === 'fail')) {
    effort.own = (0, report_section.L$)(effort.own);
    effort.known = [
     effort.own
    ];
   }
   if (damaged.length > 0) effort.ports.log.warn(`Left out ${damaged.length} damaged sections of the comment: ${damaged.slice(0, 5).join(', ')}. Their next run writes them again.`);
  }
  async function write(effort, move) {
   const { publisher } = effort.ports;
   effort.writes += 1;
   const made = await attempt(()=>move.is === 'create' ? publisher.createComment(move.body) : publisher.updateComment(move.id, move.body));
   if (made.is === 'known') effort.did ??= move.is === 'create' ? 'created' : 'updated';
   return made;
  }
  async function removeDuplicates(effort, { id, duplicates }) {
   const { publisher, log } = effort.ports;
   effort.did ??= 'updated';
   for (const duplicate of duplicates){
    const removed = await attempt(()=>publisher.removeComment(duplicate));
    if (removed.is === 'known') continue;
    log.warn(`A second comment stays for now. ${removed.because.message}`);
    return rest(effort, id);
   }
   await settle(effort);
   return undefined;
  }
  const rest = ({ did }, id)=>({
    is: did ?? 'unchanged',
    id
   });
  async function hesitate(effort) {
   effort.hesitated = true;
   await effort.ports.clock.sleep(effort.ports.clock.chance() * PUBLISH_LIMITS.hesitateMs);
  }
  async function settle(effort) {
   const { ports, slowestMs, writes } = effort;
   const atLeast = settlingMs(effort);
   const atMost = Math.max(atLeast, leftMs(effort) - slowestMs);
   await ports.clock.sleep(Math.min(atMost, atLeast + ports.clock.chance() * backOff(writes)));
  }
  const settlingMs = ({ slowestMs })=>Math.max(PUBLISH_LIMITS.settleMs, slowestMs * PUBLISH_LIMITS.settleFactor);
  const leftMs = ({ ports: { clock }, startedAt, mostMs })=>Math.max(0, startedAt + mostMs - clock.now());
  async function failedOnce(effort, because, hopeless = REFUSED) {
   const { clock } = effort.ports;
   effort.failures += 1;
   if (hasStatus(because, hopeless) || effort.failures >= PUBLISH_LIMITS.failures) return {
    is: 'failed',
    because: because.message
   };
   await clock.sleep((0.5 + clock.chance()) * backOff(effort.failures));
   return undefined;
  }
  const backOff = (times)=>Math.min(PUBLISH_LIMITS.mostBackOffMs, PUBLISH_LIMITS.backOffMs * 2 ** Math.max(0, times - 1));
  function exhausted(effort) {
   if (leftMs(effort) === 0) return outOfTime(effort.writes);
   return effort.rounds < PUBLISH_LIMITS.rounds ? undefined : unsettled(effort.writes);
  }
  const outOfTime = (writes)=>({
    is: 'failed',
    because: writes === 0 ? 'The time was up before it could be written.' : 'The time was up before it was sure to hold everything: somebody else may have written to it at the same moment.'
   });
  const unsettled = (writes)=>({
    is: 'failed',
    because: `After ${writes} writes the comment was not yet sure to hold everything, because others kept writing to it.`
   });
  const saysSomething = ({ verdict, findings })=>verdict === 'warn' || verdict === 'fail' || findings > 0;
  const isSameBody = (one, other)=>plain(one) === plain(other);
  const plain = (body)=>body.replace(/\r\n?/g, '\n').trim();
  const REFUSED = [
   401,
   403
  ];
  const UNREADABLE = [
   ...REFUSED,
   404,
   410
  ];
  const hasStatus = ({ cause }, statuses)=>typeof cause === 'object' && cause !== null && 'status' in cause && statuses.includes(cause.status);
  const NOTHING = {
   is: 'known',
   value: undefined
  };
  async function attempt(ask) {
   try {
    return await ask();
   } catch (cause) {
    return (0, answer.L5)(new problem.A({
     what: 'GitHub could not be asked, for a reason that Foreshock does not know',
     cause
    }));
   }
  }
  function warnOf(answer, { log, what }) {
   if (answer.is === 'unknown') log.warn(`${what}. ${answer.because.message}`);
  }
 },
 15608: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>githubPublisher
  });
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var harmless = __webpack_require__(84131);
  ;
  const MOST_A_LEVEL = 10;
  function printAnnotations(annotations, write) {
   const printed = {
    notice: 0,
    warning: 0,
    error: 0
   };
   for (const annotation of annotations){
    printed[annotation.level] += 1;
    if (printed[annotation.level] <= MOST_A_LEVEL) write(command(annotation));
   }
  }
  function command({ level, title, message, file, line }) {
   const properties = [
    `title=${property(title)}`,
    ...file === undefined ? [] : [
     `file=${property(file)}`
    ],
    ...line === undefined ? [] : [
     `line=${Math.trunc(line)}`
    ]
   ];
   return `::${level} ${properties.join(',')}::${data(message)}\n`;
  }
  const data = (text)=>text.split(/\r\n|\r|\n/).map(harmless.Is).map(percents).join('%0A');
  const property = (text)=>percents((0, harmless.Is)(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const percents = (line)=>line.replaceAll('%', '%25');
  ;
  async function createCheck(api, { owner, repo }, { name, sha, conclusion, title, summary }) {
   try {
    const output = {
     title,
     summary
    };
    await api.checks.create({
     owner,
     repo,
     name,
     head_sha: sha,
     status: 'completed',
     conclusion,
     output
    });
    return (0, answer.eO)(undefined);
   } catch (cause) {
    return (0, answer.L5)(new problem.A({
     what: `GitHub did not take the check run`,
     todo: 'Add `permissions: { checks: write }` to the job, or set `check.when: never`; a pull request of a fork cannot have it',
     cause
    }));
   }
  }
  var pull_request_comment = __webpack_require__(39183);
  var summary = __webpack_require__(39698);
  ;
  function githubPublisher(options) {
   const { api, repository, token, pullRequest, summaryPath, write } = options;
   const comments = pullRequest === undefined ? NO_COMMENTS : (0, pull_request_comment.R)(api, pullRequest, {
    token
   });
   return {
    ...comments,
    summary: (markdown)=>(0, summary.f)(markdown, {
      path: summaryPath
     }),
    annotate: (annotations)=>{
     printAnnotations(annotations, write);
     return Promise.resolve((0, answer.eO)(undefined));
    },
    check: (check)=>createCheck(api, repository, check)
   };
  }
  const noPullRequest = ()=>Promise.resolve((0, answer.L5)(new problem.A({
    what: 'This run belongs to no pull request',
    cause: {
     status: 404
    }
   })));
  const NO_COMMENTS = {
   comments: noPullRequest,
   createComment: noPullRequest,
   updateComment: noPullRequest,
   removeComment: noPullRequest
  };
 },
 35594: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   hk: ()=>annotations
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);
  var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);
  const MOST_NOTES = 10;
  const MESSAGE_LENGTH = 4000;
  function annotations(verdict) {
   return Object.values(LEVELS).flatMap((level)=>verdict.findings.filter((finding)=>LEVELS[finding.level] === level).slice(0, MOST_NOTES).map((finding)=>noteOf(finding, level)));
  }
  const LEVELS = {
   fail: 'error',
   warn: 'warning',
   note: 'notice'
  };
  function noteOf(finding, level) {
   const lines = [
    (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.Q)(finding.headline),
    ...(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.cZ)(finding),
    ...finding.evidence.map((prose)=>(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.Q)(prose))
   ];
   return {
    level,
    title: `Foreshock: ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)(finding.detector)}`,
    message: shortMessage((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.xr)(lines.join('\n')))
   };
  }
  const shortMessage = (message)=>message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, MESSAGE_LENGTH - 1).replace(/\p{Surrogate}$/u, '')}…`;
 },
 98564: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   q: ()=>checkText
  });
  var _domain_harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84131);
  var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73320);
  var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
  var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21849);
  const SUMMARY_BYTES = 65_000;
  const TITLE_POINTS = 200;
  const checkText = (verdict, { title })=>({
    conclusion: CONCLUSIONS[verdict.is],
    title: (0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_3__.Jj)(`${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__._G[verdict.is]}: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(verdict.headline)}`, TITLE_POINTS),
    summary: (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.z)(verdict, {
     title,
     bytes: SUMMARY_BYTES
    })
   });
  const CONCLUSIONS = {
   pass: 'success',
   warn: 'neutral',
   fail: 'failure',
   inconclusive: 'neutral',
   'no-data': 'neutral'
  };
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
 }
};
