export const id = 9918;
export const ids = [
 9918,
 9133
];
export const modules = {
 16578: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Av: ()=>isOfPullRequest,
   HT: ()=>notifyOfRollback,
   Ak: ()=>notifyOfRun,
   Y9: ()=>notifyOfWatch,
   qz: ()=>tell,
   de: ()=>whereOf
  });
  var prose = __webpack_require__(17269);
  ;
  const isWanted = (wanted, { from, outcome }, { trust, isPullRequest })=>trust !== 'fork' && (!isPullRequest || wanted['pull-requests']) && wanted[from].includes(outcome);
  async function notify({ notifiers, log }, notice) {
   await Promise.all(notifiers.map(async (notifier)=>{
    const sent = await notifier.send(notice);
    if (sent.is === 'unknown') log.warn(sent.because.message);
    else log.info(`Told ${notifier.name}: ${notice.from}, ${notice.outcome}.`);
   }));
  }
  var chat = __webpack_require__(46588);
  ;
  async function tell(place, notice, world) {
   if (Object.values(place.config.notify).every((one)=>one === false)) return;
   const { fetchTextIn } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 22262));
   const wanting = wantedBy(place, notice, {
    secret: (variable)=>world.variables[variable] === '' ? undefined : world.variables[variable],
    fetchText: fetchTextIn({
     signal: place.deadline.signal,
     variables: world.variables
    }),
    clock: world.clock
   });
   await notify({
    notifiers: wanting,
    log: world.log
   }, notice);
  }
  function wantedBy({ config, circumstances }, notice, context) {
   const { slack, teams, webhook } = config.notify;
   const wants = (wanted)=>isWanted(wanted, notice, circumstances);
   return [
    ...slack !== false && wants(slack) ? [
     chat.y.slack.create(slack, context)
    ] : [],
    ...teams !== false && wants(teams) ? [
     chat.y.teams.create(teams, context)
    ] : [],
    ...webhook !== false && wants(webhook) ? [
     chat.y.webhook.create(webhook, context)
    ] : []
   ];
  }
  const notifyOfRun = (place, { verdict, run, title }, world)=>tell({
    ...place,
    circumstances: {
     trust: run.trust,
     isPullRequest: isOfPullRequest(run)
    }
   }, {
    ...fromVerdict(verdict),
    id: `detect/${run.runId}/${run.attempt}/${title}`,
    from: 'detect',
    title: (0, prose.c)`${(0, prose.U)(title)}`,
    ...whereOf(place.runner, run.runId),
    sha: run.sha,
    branch: run.branch
   }, world);
  const isOfPullRequest = ({ event, pullRequest })=>pullRequest !== undefined || event.startsWith('pull_request') || event === 'merge_group';
  async function notifyOfWatch(place, { verdict, environment, sha, trust, mode }, world) {
   if (mode === 'dry-run') return;
   const { runId, attempt } = place.runner;
   await tell({
    ...place,
    circumstances: {
     trust,
     isPullRequest: false
    }
   }, {
    ...fromVerdict(verdict),
    id: `watch/${runId}/${attempt}/${environment}`,
    from: 'watch',
    title: (0, prose.c)`watch ${(0, prose.U)(environment)}`,
    ...whereOf(place.runner, runId),
    sha,
    environment
   }, world);
  }
  const notifyOfRollback = (place, { is, says, incident, environment, sha, trust }, world)=>tell({
    ...place,
    circumstances: {
     trust,
     isPullRequest: false
    }
   }, {
    id: `rollback/${incident}/${is}`,
    from: 'rollback',
    outcome: is,
    tone: is === 'rolled-back' ? 'good' : is === 'needs-human' ? 'bad' : 'unsure',
    title: (0, prose.c)`rollback ${(0, prose.U)(environment)}`,
    headline: says,
    details: [],
    ...whereOf(place.runner, place.runner.runId),
    sha,
    environment
   }, world);
  const TONES = {
   pass: 'good',
   warn: 'unsure',
   fail: 'bad',
   inconclusive: 'unsure',
   'no-data': 'unsure'
  };
  const fromVerdict = ({ is, headline, findings, unseen })=>({
    outcome: is,
    tone: TONES[is],
    headline,
    details: [
     ...findings.map((finding)=>finding.headline).filter((one)=>!isSame(one, headline)),
     ...unseen.map((sentence)=>(0, prose.c)`Not seen: ${sentence}`)
    ]
   });
  const isSame = (one, other)=>JSON.stringify(one) === JSON.stringify(other);
  const whereOf = ({ serverUrl, repository }, runId)=>({
    repository,
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`
   });
 },
 3675: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>targetOf
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
  var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48141);
  var _src_ingest_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32404);
  var _src_schema_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69279);
  function targetOf(runner, given) {
   const parsed = (0, _src_schema_event_js__WEBPACK_IMPORTED_MODULE_2__.w)(runner.event, runner.payload);
   const event = parsed.is === 'known' ? parsed.value : {
    name: runner.event
   };
   return event.name === 'workflow_run' ? earlierRun(runner, event, given.now) : ownRun(runner, event, given);
  }
  function ownRun(runner, event, given) {
   const home = homeOf(runner, event);
   const branch = runner.headRef ?? runner.ref.replace(/^refs\/(?:heads|tags)\//, '');
   const trust = (0, _src_ingest_trust_js__WEBPACK_IMPORTED_MODULE_1__.A)({
    event: runner.event,
    branch,
    headRepository: event.headRepository
   }, home);
   const jobId = given.checkRunId === undefined || !/^\d+$/.test(given.checkRunId) ? undefined : Number(given.checkRunId);
   const matrix = given.matrix === undefined || given.matrix === 'null' ? '' : ` ${given.matrix}`;
   return (0, _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_3__.E)({
    home,
    self: {
     ...self({
      runner,
      trust,
      now: given.now
     }),
     ...(0, _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_3__.E)({
      runNumber: runner.runNumber,
      workflowPath: runner.workflowPath,
      branch,
      pullRequest: pullRequestOf(event)
     }),
     sha: event.name.startsWith('pull_request') ? event.headSha ?? runner.sha : runner.sha
    },
    recorder: `${runner.workflowPath ?? runner.workflow} ${runner.jobKey}${matrix}${jobId === undefined ? '' : ` ${jobId}`}`,
    job: jobId === undefined ? undefined : (0, _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_3__.E)({
     jobId,
     imageOs: runner.imageOs,
     imageVersion: runner.imageVersion
    }),
    isOwnRun: true,
    pullRequest: pullRequestOf(event)
   });
  }
  function self({ runner, trust, now }) {
   return {
    runId: runner.runId,
    attempt: runner.attempt,
    workflow: runner.workflow,
    event: runner.event,
    sha: runner.sha,
    status: 'in_progress',
    trust,
    witness: 'runner',
    observedAt: now
   };
  }
  function earlierRun(runner, event, now) {
   if (event.runId === undefined || event.headSha === undefined) throw new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'The event does not name the run that it is about'
   });
   return {
    home: homeOf(runner, event),
    self: {
     ...self({
      runner,
      trust: 'fork',
      now
     }),
     runId: event.runId,
     attempt: event.attempt ?? 1,
     sha: event.headSha,
     event: 'workflow_run',
     witness: 'event',
     status: 'completed'
    },
    recorder: `${runner.workflowPath ?? runner.workflow} ${runner.jobKey}`,
    isOwnRun: false,
    ...headOf(event)
   };
  }
  function headOf({ runEvent, headRepository, headRef, headSha }) {
   if (runEvent !== 'pull_request' || headRepository === undefined) return {};
   if (headRef === undefined || headSha === undefined) return {};
   return {
    pullRequestOf: {
     repository: headRepository,
     branch: headRef,
     sha: headSha
    }
   };
  }
  function homeOf(runner, event) {
   const { repository, repositoryId = idIn(runner.payload) ?? 0 } = runner;
   const scheduled = runner.event === 'schedule' ? runner.ref.replace(/^refs\/heads\//, '') : undefined;
   return (0, _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_3__.E)({
    repository,
    repositoryId,
    defaultBranch: event.defaultBranch ?? scheduled
   });
  }
  const pullRequestOf = (event)=>event.name.startsWith('pull_request') || event.name === 'merge_group' ? event.number : undefined;
  function idIn(payload) {
   const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__.xL(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
     id: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr()
    })
   }), payload);
   return parsed.success ? parsed.data.repository.id : undefined;
  }
 },
 19133: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gitHubClient: ()=>gitHubClient
  });
  var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11758);
  var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
  var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  const API_VERSION = '2022-11-28';
  const ATTEMPT_MS = 5_000;
  const DO_NOT_RETRY = [
   400,
   401,
   403,
   404,
   410,
   416,
   422,
   429,
   451
  ];
  function gitHubClient(options) {
   const { token, apiUrl, deadline, log } = options;
   const budget = {
    spent: 0,
    most: options.requests,
    hourly: Infinity
   };
   const budgeted = (octokit)=>{
    octokit.hook.wrap('request', async (request, parameters)=>{
     if (deadline.signal.aborted) throw outOfTime();
     if (budget.spent >= budget.most) throw outOfRequests(budget.most);
     budget.spent += 1;
     const attempt = new AbortController();
     const timer = setTimeout(()=>attempt.abort(noAnswer()), ATTEMPT_MS);
     parameters.request = {
      ...parameters.request,
      signal: AbortSignal.any([
       deadline.signal,
       attempt.signal
      ])
     };
     parameters.headers['x-github-api-version'] = API_VERSION;
     try {
      const answer = await request(parameters);
      budget.hourly = hourlyLeft(answer.headers) ?? budget.hourly;
      return answer;
     } catch (error) {
      if (deadline.leftMs() === 0) throw outOfTime();
      throw error;
     } finally{
      clearTimeout(timer);
     }
    });
    return {};
   };
   const worthWaiting = (limit)=>(seconds, request)=>{
     const fits = seconds * 1000 < deadline.leftMs() - ATTEMPT_MS;
     const url = 'url' in request ? String(request.url) : 'a request';
     log.info(`GitHub's ${limit} rate limit asks to wait ${seconds} s before ${url}: ${fits ? 'waiting' : 'too long'}.`);
     return fits;
    };
   const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token, {
    baseUrl: apiUrl,
    userAgent: 'foreshock',
    retry: {
     retries: 2,
     doNotRetry: DO_NOT_RETRY
    },
    throttle: {
     onRateLimit: worthWaiting('primary'),
     onSecondaryRateLimit: worthWaiting('secondary'),
     id: token
    },
    log: {
     debug: ignore,
     info: ignore,
     warn: log.debug,
     error: log.debug
    }
   }, budgeted, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__.L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__.A);
   return {
    octokit,
    deadline,
    spent: ()=>budget.spent,
    left: ()=>Math.max(0, budget.most - budget.spent),
    allow: (requests)=>{
     if (budget.hourly >= SHARE_OF_HOUR * requests) budget.most = Math.max(budget.most, requests);
    }
   };
  }
  const SHARE_OF_HOUR = 1.5;
  function hourlyLeft(headers) {
   const left = Number(Reflect.get(headers, 'x-ratelimit-remaining') ?? NaN);
   return Number.isInteger(left) ? left : undefined;
  }
  const ignore = ()=>undefined;
  const noAnswer = ()=>new Error(`no answer within ${ATTEMPT_MS / 1000} s`);
  const outOfTime = ()=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: 'GitHub did not answer within the time limit',
    todo: 'The next recording catches up by itself'
   });
  const outOfRequests = (requests)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: `The budget of ${requests} requests is spent`,
    todo: 'The next recording catches up by itself'
   });
 },
 39183: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>pullRequestComments
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  const ACTIONS_BOT = {
   login: 'github-actions[bot]',
   type: 'Bot'
  };
  const PER_PAGE = 100;
  const MOST_PAGES = 50;
  const MOST_BYTES = 65_536;
  function pullRequestComments({ issues, users }, { owner, repo, number }, { token }) {
   let identity = token.startsWith('ghs_') ? ACTIONS_BOT : undefined;
   const repository = {
    owner,
    repo
   };
   const issue = {
    ...repository,
    issue_number: number
   };
   const once = {
    request: {
     retries: 0
    }
   };
   const whoWeAre = async ()=>{
    if (identity !== undefined) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.eO)(identity);
    const asked = await ask('whose token this is', async ()=>(await users.getAuthenticated()).data);
    if (asked.is === 'known') identity = asked.value;
    else if (statusOf(asked.because.cause) === 403) identity = ACTIONS_BOT;
    return identity === undefined ? asked : (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.eO)(identity);
   };
   const list = async ()=>{
    const all = [];
    for(let page = 1; page <= MOST_PAGES; page += 1){
     const { data } = await issues.listComments({
      ...issue,
      per_page: PER_PAGE,
      page
     });
     const comments = pageOf(data);
     all.push(...comments);
     if (comments.length < PER_PAGE) return all;
    }
    throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
     what: `The pull request has more than ${MOST_PAGES * PER_PAGE} comments, and ours may be beyond`
    });
   };
   return {
    async comments () {
     const own = await whoWeAre();
     if (own.is === 'unknown') return own;
     const raw = await ask('the comments of the pull request', list);
     return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(raw, (all)=>distinct(all).filter(isBy(own.value)).map(posted).sort(oldestFirst));
    },
    async createComment (body) {
     if (isTooLong(body)) return tooLong(body);
     const made = await ask('a new comment', async ()=>commentOf((await issues.createComment({
       ...issue,
       ...once,
       body
      })).data));
     if (made.is === 'known' && made.value.user !== null) identity = made.value.user;
     return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(made, posted);
    },
    async updateComment (id, body) {
     if (isTooLong(body)) return tooLong(body);
     const change = {
      ...repository,
      ...once,
      comment_id: id,
      body
     };
     return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(await ask('a change of its comment', async ()=>commentOf((await issues.updateComment(change)).data)), posted);
    },
    async removeComment (id) {
     const removed = await ask('the removal of a comment', ()=>issues.deleteComment({
       ...repository,
       ...once,
       comment_id: id
      }));
     const isGone = removed.is === 'unknown' && statusOf(removed.because.cause) === 404;
     return isGone ? (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.eO)(undefined) : (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(removed, ()=>undefined);
    }
   };
  }
  function pageOf(data) {
   if (Array.isArray(data)) return data.map(commentOf);
   throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'GitHub’s list of comments broke off'
   });
  }
  function commentOf(data) {
   const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_2__.xL(rawComment, data);
   if (!parsed.success) throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'GitHub’s answer holds no comment'
   });
   const { body, ...comment } = parsed.data;
   return body === undefined ? comment : {
    ...comment,
    body
   };
  }
  const rawComment = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr(),
   body: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   created_at: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   user: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
    login: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
   }))
  });
  async function ask(what, request) {
   try {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.eO)(await request());
   } catch (cause) {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.L5)(problemOf(what, cause));
   }
  }
  function problemOf(what, cause) {
   if (cause instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) return cause;
   const status = statusOf(cause);
   if (status === 401) return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `GitHub refused ${what}: the token is not valid`,
    cause
   });
   if (status === 403) return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `GitHub refused ${what} (403), as it does for pull requests of forks and of Dependabot`,
    todo: 'Add `permissions: { pull-requests: write }` to the job. The token of a fork’s pull request cannot have it: there the summary tells',
    cause
   });
   return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `GitHub did not answer to ${what}${status === undefined ? '' : ` (${status})`}`,
    cause
   });
  }
  const statusOf = (cause)=>typeof cause === 'object' && cause !== null && 'status' in cause && typeof cause.status === 'number' ? cause.status : undefined;
  const isBy = ({ login, type })=>({ user })=>user !== null && user.login === login && user.type === type;
  const distinct = (comments)=>[
    ...new Map(comments.map((comment)=>[
      comment.id,
      comment
     ])).values()
   ];
  const posted = ({ id, body, created_at, user })=>({
    id,
    author: user?.login ?? 'ghost',
    body: body ?? '',
    createdAt: created_at
   });
  const oldestFirst = (one, other)=>one.id - other.id;
  const isTooLong = (body)=>Buffer.byteLength(body) > MOST_BYTES;
  const tooLong = (body)=>(0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `A comment of ${Buffer.byteLength(body)} bytes is more than GitHub accepts`
   }));
 },
 39698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>appendSummary
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  const SUMMARY_FILE_BYTES = 1024 * 1024;
  async function appendSummary(markdown, { path, mostBytes = SUMMARY_FILE_BYTES }) {
   if (path === undefined || path === '') return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: 'There is no job summary here',
    where: 'GITHUB_STEP_SUMMARY'
   }));
   try {
    const before = await sizeOf(path);
    const text = `${before === 0 ? '' : '\n\n'}${markdown}\n`;
    const after = before + Buffer.byteLength(text);
    if (after > mostBytes) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.L5)(tooLarge(after, mostBytes));
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, text);
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.eO)(undefined);
   } catch (cause) {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
     what: 'The job summary could not be written',
     where: path,
     cause
    }));
   }
  }
  async function sizeOf(path) {
   try {
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size;
   } catch  {
    return 0;
   }
  }
  const tooLarge = (bytes, mostBytes)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: `The job summary would have ${bytes} bytes, and GitHub drops one of more than ${mostBytes}`,
    todo: 'Give Foreshock a step of its own, which has a summary of its own'
   });
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
 69279: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t: ()=>isFromFork,
   w: ()=>parseEvent
  });
  var parse = __webpack_require__(23945);
  var schemas = __webpack_require__(94343);
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var api_fields = __webpack_require__(39339);
  ;
  const isNothing = (text)=>/^0+$/u.test(text);
  const branchOf = (ref)=>ref.startsWith('refs/tags/') ? undefined : ref.replace(/^refs\/heads\//u, '');
  function pullRequestOf(ref) {
   const digits = /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/u.exec(ref)?.[1];
   return digits === undefined ? undefined : Number(digits);
  }
  const facts = (shape, pick)=>schemas.FsL(shape, schemas.pdi(pick));
  const push = schemas.Ikc({
   ref: schemas.YjP(),
   before: api_fields.hW,
   after: api_fields.hW,
   deleted: (0, api_fields.mt)(schemas.zMY()),
   head_commit: (0, api_fields.mt)(schemas.Ikc({
    timestamp: (0, api_fields.mt)(api_fields.kB)
   }))
  });
  const end = schemas.Ikc({
   sha: api_fields.hW,
   ref: (0, api_fields.mt)(schemas.YjP()),
   repo: (0, api_fields.mt)(api_fields.ow)
  });
  const pullRequestFacts = facts(schemas.Ikc({
   pull_request: schemas.Ikc({
    number: api_fields.id,
    head: end,
    base: end,
    updated_at: (0, api_fields.mt)(api_fields.kB)
   })
  }), ({ pull_request: it })=>({
    number: it.number,
    headSha: it.head.sha,
    headRef: it.head.ref,
    headRepository: it.head.repo?.full_name,
    baseSha: it.base.sha,
    baseRef: it.base.ref,
    at: it.updated_at
   }));
  const run = schemas.Ikc({
   id: api_fields.id,
   event: (0, api_fields.mt)(schemas.YjP()),
   run_attempt: (0, api_fields.mt)(api_fields.id),
   head_sha: api_fields.hW,
   head_branch: (0, api_fields.mt)(schemas.YjP()),
   head_repository: (0, api_fields.mt)(api_fields.ow),
   status: (0, api_fields.mt)(schemas.YjP()),
   conclusion: (0, api_fields.mt)(schemas.YjP()),
   updated_at: (0, api_fields.mt)(api_fields.kB),
   pull_requests: (0, api_fields.c3)(schemas.Ikc({
    number: api_fields.id
   }))
  });
  const runFacts = (it)=>({
    runId: it.id,
    runEvent: it.event,
    attempt: it.run_attempt ?? 1,
    headSha: it.head_sha,
    headRef: it.head_branch,
    headRepository: it.head_repository?.full_name,
    number: it.pull_requests[0]?.number,
    state: it.status,
    conclusion: it.conclusion,
    at: it.updated_at
   });
  const job = schemas.Ikc({
   id: api_fields.id,
   run_id: api_fields.id,
   run_attempt: (0, api_fields.mt)(api_fields.id),
   head_sha: (0, api_fields.mt)(api_fields.hW),
   head_branch: (0, api_fields.mt)(schemas.YjP()),
   status: (0, api_fields.mt)(schemas.YjP()),
   conclusion: (0, api_fields.mt)(schemas.YjP()),
   started_at: (0, api_fields.mt)(api_fields.kB),
   completed_at: (0, api_fields.mt)(api_fields.kB)
  });
  const mergeGroup = schemas.Ikc({
   head_sha: api_fields.hW,
   head_ref: schemas.YjP(),
   base_sha: api_fields.hW,
   base_ref: schemas.YjP()
  });
  const deployment = schemas.Ikc({
   id: api_fields.id,
   sha: api_fields.hW,
   ref: (0, api_fields.mt)(schemas.YjP()),
   environment: schemas.YjP(),
   created_at: (0, api_fields.mt)(api_fields.kB)
  });
  const deploymentStatus = schemas.Ikc({
   state: schemas.YjP(),
   created_at: (0, api_fields.mt)(api_fields.kB)
  });
  const runOfDeployment = (0, api_fields.mt)(schemas.Ikc({
   id: api_fields.id,
   run_attempt: (0, api_fields.mt)(api_fields.id)
  }));
  const deploymentFacts = (it)=>({
    deploymentId: it.id,
    headSha: it.sha,
    ref: it.ref,
    environment: it.environment,
    at: it.created_at
   });
  const issue = schemas.Ikc({
   number: api_fields.id
  });
  const check = schemas.Ikc({
   head_sha: api_fields.hW,
   status: (0, api_fields.mt)(schemas.YjP()),
   conclusion: (0, api_fields.mt)(schemas.YjP()),
   pull_requests: (0, api_fields.c3)(schemas.Ikc({
    number: api_fields.id
   }))
  });
  const checkFacts = (it)=>({
    headSha: it.head_sha,
    number: it.pull_requests[0]?.number,
    state: it.status,
    conclusion: it.conclusion
   });
  const release = schemas.Ikc({
   tag_name: schemas.YjP(),
   published_at: (0, api_fields.mt)(api_fields.kB)
  });
  const eventShapes = new Map(Object.entries({
   push: facts(push, (event)=>({
     ref: event.ref,
     headSha: event.deleted === true ? undefined : event.after,
     baseSha: isNothing(event.before) ? undefined : event.before,
     headRef: branchOf(event.ref),
     at: event.head_commit?.timestamp
    })),
   pull_request: pullRequestFacts,
   pull_request_target: pullRequestFacts,
   pull_request_review: pullRequestFacts,
   pull_request_review_comment: pullRequestFacts,
   workflow_run: facts(schemas.Ikc({
    workflow_run: run
   }), (event)=>runFacts(event.workflow_run)),
   workflow_job: facts(schemas.Ikc({
    workflow_job: job
   }), ({ workflow_job: it })=>({
     runId: it.run_id,
     attempt: it.run_attempt,
     jobId: it.id,
     headSha: it.head_sha,
     headRef: it.head_branch,
     conclusion: it.conclusion,
     state: it.status,
     at: it.completed_at ?? it.started_at
    })),
   workflow_dispatch: facts(schemas.Ikc({
    ref: schemas.YjP()
   }), ({ ref })=>({
     ref,
     headRef: branchOf(ref)
    })),
   repository_dispatch: facts(schemas.Ikc({
    branch: (0, api_fields.mt)(schemas.YjP())
   }), ({ branch })=>({
     headRef: branch
    })),
   schedule: facts(schemas.Ikc({
    schedule: (0, api_fields.mt)(schemas.YjP())
   }), ()=>({})),
   merge_group: facts(schemas.Ikc({
    merge_group: mergeGroup
   }), ({ merge_group: it })=>({
     headSha: it.head_sha,
     headRef: branchOf(it.head_ref),
     baseSha: it.base_sha,
     baseRef: branchOf(it.base_ref),
     number: pullRequestOf(it.head_ref)
    })),
   deployment: facts(schemas.Ikc({
    deployment,
    workflow_run: runOfDeployment
   }), (event)=>({
     ...deploymentFacts(event.deployment),
     runId: event.workflow_run?.id,
     attempt: event.workflow_run?.run_attempt
    })),
   deployment_status: facts(schemas.Ikc({
    deployment,
    deployment_status: deploymentStatus,
    workflow_run: runOfDeployment
   }), (event)=>({
     ...deploymentFacts(event.deployment),
     state: event.deployment_status.state,
     at: event.deployment_status.created_at,
     runId: event.workflow_run?.id,
     attempt: event.workflow_run?.run_attempt
    })),
   issue_comment: facts(schemas.Ikc({
    issue,
    comment: schemas.Ikc({
     id: api_fields.id
    })
   }), (event)=>({
     number: event.issue.number,
     commentId: event.comment.id
    })),
   issues: facts(schemas.Ikc({
    issue
   }), (event)=>({
     number: event.issue.number
    })),
   check_run: facts(schemas.Ikc({
    check_run: check
   }), (event)=>checkFacts(event.check_run)),
   check_suite: facts(schemas.Ikc({
    check_suite: check
   }), (event)=>checkFacts(event.check_suite)),
   status: facts(schemas.Ikc({
    sha: api_fields.hW,
    state: schemas.YjP()
   }), (event)=>({
     headSha: event.sha,
     state: event.state
    })),
   release: facts(schemas.Ikc({
    release
   }), (event)=>({
     ref: `refs/tags/${event.release.tag_name}`,
     at: event.release.published_at
    }))
  }));
  ;
  function parseEvent(name, json) {
   const shared = parse.xL(sharedShape, json);
   if (!shared.success) return (0, answer.L5)(unreadable(name, 'is not a JSON object'));
   const { action, ref, repository } = shared.data;
   const facts = {
    name,
    action,
    ref,
    repository: repository?.full_name,
    defaultBranch: repository?.default_branch
   };
   const shape = eventShapes.get(name);
   if (shape === undefined) return (0, answer.eO)(facts);
   const parsed = parse.xL(shape, json);
   if (parsed.success) return (0, answer.eO)({
    ...facts,
    ...parsed.data
   });
   return (0, answer.L5)(unreadable(name, `does not hold \`${placeOf(parsed.error)}\` as GitHub sends it`));
  }
  function isFromFork(event) {
   if (event.headRepository === undefined || event.repository === undefined) return undefined;
   return event.headRepository.toLowerCase() !== event.repository.toLowerCase();
  }
  const sharedShape = schemas.Ikc({
   action: (0, api_fields.mt)(schemas.YjP()),
   ref: (0, api_fields.mt)(schemas.YjP()),
   repository: (0, api_fields.mt)(schemas.X$i(api_fields.ow, {
    default_branch: (0, api_fields.mt)(schemas.YjP())
   }))
  });
  const placeOf = (error)=>error.issues[0]?.path.map(String).join('.') ?? 'its facts';
  const unreadable = (name, why)=>new problem.A({
    what: `The \`${name}\` event ${why}`,
    todo: 'Run the action on an event of GitHub Actions, or pass the event file as GitHub wrote it'
   });
 }
};
