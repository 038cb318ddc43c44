export const id = 8992;
export const ids = [
 8992,
 8200,
 5390,
 3610
];
export const modules = {
 98579: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   d: ()=>freshConfig
  });
  var _src_config_located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95454);
  var _src_domain_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86462);
  var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  var _config_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64680);
  async function freshConfig(source, from) {
   const found = await (0, _config_in_force_js__WEBPACK_IMPORTED_MODULE_2__.x)(source, from);
   if (found.is === 'unknown') return found;
   const parsed = found.value.whole;
   if (parsed.ok) return (0, _src_domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.eO)(parsed.config);
   return (0, _src_domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.L5)(new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: `The configuration has errors. ${(0, _src_config_located_js__WEBPACK_IMPORTED_MODULE_0__.fz)(parsed)}`,
    todo: 'Mend it where it is in force: on the default branch, or in the file that it builds on'
   }));
  }
 },
 68057: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A8: ()=>WORKFLOW_PATH,
   HH: ()=>isSha,
   Kb: ()=>APP_LOGIN,
   Vc: ()=>inputsOf,
   YR: ()=>ENVIRONMENT_NAME,
   bV: ()=>wrongIn,
   eQ: ()=>isId,
   w8: ()=>incidentOf
  });
  const inputsOf = (order)=>({
    environment: order.environment,
    target: order.target,
    expected_current_sha: order.expectedCurrentSha,
    incident: order.incident,
    reason: order.reason,
    hop: String(order.hop),
    rollback_of: String(order.rollbackOf)
   });
  const incidentOf = (deploymentId)=>`d${deploymentId}`;
  function wrongIn(order) {
   const inputs = inputsOf(order);
   const wrong = Object.entries(PATTERNS).filter(([name, looks])=>!looks.test(inputs[name] ?? '')).map(([name])=>name);
   return WORKFLOW_PATH.test(order.workflow) ? wrong : [
    ...wrong,
    'workflow'
   ];
  }
  const WORKFLOW_PATH = /^\.github\/workflows\/[\w-][\w.-]{0,99}\.ya?ml$/u;
  const ENVIRONMENT_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,253}[\p{L}\p{N}._-])?$/u;
  const APP_LOGIN = /^[a-z0-9][a-z0-9-]{0,38}\[bot\]$/u;
  const ID = /^[1-9]\d{0,14}$/u;
  const SHA = /^[0-9a-f]{40}$/u;
  const PATTERNS = {
   environment: ENVIRONMENT_NAME,
   target: SHA,
   expected_current_sha: SHA,
   incident: /^d[1-9]\d{0,14}$/u,
   reason: /^[A-Za-z0-9][A-Za-z0-9 ,.;-]{0,199}$/u,
   hop: /^[1-9]$/u,
   rollback_of: ID
  };
  const isId = (value)=>ID.test(String(value));
  const isSha = (text)=>SHA.test(text);
 },
 75098: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>rollbackFacts
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86462);
  var _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79843);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _verdict_rollback_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25779);
  var _verdict_rollback_rate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80636);
  var _verdict_rollback_record_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50202);
  var _verdict_rollback_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47631);
  const MOST_PAGES = 3;
  const MOST_LOOKED_BACK = 20;
  const MOST_CLAIMED = 20;
  async function rollbackFacts(ports, { said, expectedBy, hop, allowed }, decide) {
   const settings = await ports.settings();
   const now = Number.isFinite(said.at) ? said.at : ports.clock.now();
   const early = {
    now,
    said,
    expectedBy,
    hop,
    allowed,
    settings,
    deployments: NOT_ASKED,
    claimed: NOT_ASKED
   };
   const first = decide(early);
   if (!('because' in first) || first.because.code !== 'deployments-unreadable') return early;
   const listed = await list(ports, said);
   if (listed.is === 'unknown') return {
    ...early,
    deployments: listed
   };
   const claimed = await ports.claims.rollbacks();
   const { at, deployments } = listed.value;
   const past = {
    ...early,
    now: at,
    claimed
   };
   if (claimed.is === 'unknown') return past;
   return {
    ...past,
    deployments: await withStatuses(ports, {
     facts: past,
     deployments,
     claimed: claimed.value
    })
   };
  }
  const NOT_ASKED = (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
   what: 'GitHub was not asked'
  }));
  async function list({ deployments }, said) {
   const found = new Map();
   let now = 0;
   for(let page = 1; page <= MOST_PAGES; page += 1){
    const answer = await deployments.list(said.environment, page);
    if (answer.is === 'unknown') return answer;
    const { at, complete } = answer.value;
    now = at;
    for (const one of answer.value.deployments)if (!found.has(one.deploymentId)) found.set(one.deploymentId, one);
    const oldest = answer.value.deployments.reduce((least, { createdAt })=>Math.min(least, createdAt), Infinity);
    if (complete || now - oldest > _verdict_rollback_rate_js__WEBPACK_IMPORTED_MODULE_2__.sO && found.has(said.deploymentId)) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.eO)({
     at: now,
     deployments: [
      ...found.values()
     ].sort((one, other)=>(0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_6__.U)(one, other) ? -1 : 1)
    });
   }
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `The environment has more than ${MOST_PAGES * 100} deployments since yesterday or the one in question`
   }));
  }
  async function withStatuses(ports, { facts, deployments, claimed }) {
   const told = new Map();
   const read = async (one)=>{
    const before = told.get(one.deploymentId);
    if (before !== undefined) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.eO)(before);
    const statuses = await ports.deployments.statuses(one.deploymentId);
    if (statuses.is === 'unknown') return statuses;
    const full = {
     ...one,
     statuses: statuses.value
    };
    told.set(one.deploymentId, full);
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.eO)(full);
   };
   const soFar = ()=>deployments.map((one)=>told.get(one.deploymentId) ?? one);
   const judged = deployments.find(({ deploymentId })=>deploymentId === facts.said.deploymentId);
   for (const one of [
    judged,
    (0, _verdict_rollback_place_js__WEBPACK_IMPORTED_MODULE_1__.BP)(deployments)
   ]){
    const answer = one === undefined ? undefined : await read(one);
    if (answer?.is === 'unknown') return answer;
   }
   if (judged === undefined || (0, _verdict_rollback_place_js__WEBPACK_IMPORTED_MODULE_1__.BP)(deployments) !== judged) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.eO)(soFar());
   const claims = deployments.filter(({ deploymentId })=>claimed.has(deploymentId));
   for (const [index, one] of claims.entries()){
    if (index === MOST_CLAIMED) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
     what: `More than ${MOST_CLAIMED} deployments of the last day are claimed`
    }));
    const answer = await read(one);
    if (answer.is === 'unknown') return answer;
    const order = (0, _verdict_rollback_record_line_js__WEBPACK_IMPORTED_MODULE_3__.M$)(answer.value).find(({ word })=>word === 'rolling-back');
    if (order !== undefined && facts.now - order.at > _verdict_rollback_rate_js__WEBPACK_IMPORTED_MODULE_2__.sO) break;
   }
   const older = deployments.filter((one)=>(0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_6__.U)(judged, one) && one.sha !== judged.sha);
   for (const one of older.slice(0, MOST_LOOKED_BACK)){
    const answer = await read(one);
    if (answer.is === 'unknown') return answer;
    if ((0, _verdict_rollback_target_js__WEBPACK_IMPORTED_MODULE_4__.$)(judged, {
     deployments: soFar(),
     claimed
    }, {
     target: 'known-good'
    }) !== undefined) break;
   }
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.eO)(soFar());
  }
 },
 6545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Xv: ()=>ON_INCONCLUSIVE,
   xm: ()=>WATCH_LIMITS,
   xr: ()=>pastSpansOf,
   qt: ()=>watchOptions,
   KH: ()=>watchPlanOf
  });
  var schemas = __webpack_require__(94343);
  var api = __webpack_require__(43759);
  var rollback_order = __webpack_require__(68057);
  ;
  const onPassOptions = schemas.Ikc({
   enabled: schemas.Rvf(schemas.zMY().check(schemas.q0y('The kill switch. It is read fresh, and once more right before the workflow is started.')), true),
   mode: schemas.Rvf(schemas.k5n([
    'dry-run',
    'live'
   ]).check(schemas.q0y('`dry-run` tells what would be started, and starts nothing. `live` starts it.')), 'dry-run'),
   workflow: schemas.lqM(schemas.YjP().check(api.Fk(rollback_order.A8, 'a workflow is a file such as .github/workflows/promote.yml'), schemas.q0y('The one workflow that may be started, from the default branch. Left out: none.'))),
   environments: schemas.Rvf(schemas.YOg(schemas.YjP().check(api.Fk(rollback_order.YR, 'an environment is called by letters, digits, blanks and . _ / -'))).check(api.Eb(50), schemas.q0y('The environments from which is promoted.')), [
    'staging'
   ])
  });
  ;
  const DEFAULTS = {
   key: true,
   weight: 1,
   worse: 'up',
   tolerate: 1,
   floor: 3,
   needs: 20,
   baseline: 'before',
   most: 0.05,
   trend: false,
   silence: 'unseen'
  };
  const checkOf = (check)=>({
    ...DEFAULTS,
    ...check
   });
  const planOf = (plan)=>({
    alpha: 0.01,
    beta: 0.05,
    harm: 2,
    ...plan
   });
  ;
  const ON_INCONCLUSIVE = [
   'pause',
   'pass',
   'fail'
  ];
  const WATCH_LIMITS = {
   minutes: 300,
   everySeconds: 600,
   checks: 50
  };
  const tolerate = schemas.aig().check(api.qm(1), api.Zm(100), schemas.q0y('How many times as bad as before is still taken to be well.'));
  const judging = {
   key: schemas.Rvf(schemas.zMY().check(schemas.q0y('Whether it fails the deployment alone. Others fail it together, from half of their weight on.')), true),
   weight: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(100), schemas.q0y('How much it counts among those that are not key.')), 1),
   worse: schemas.Rvf(schemas.k5n([
    'up',
    'down',
    'either'
   ]).check(schemas.q0y('Which way of a value is bad. Of counts and probes, more that goes wrong always is.')), 'up'),
   tolerate: schemas.lqM(tolerate.check(schemas.q0y('How many times as bad as before is still taken to be well; left out, that of the section.'))),
   floor: schemas.Rvf(schemas.Whr().check(api.qm(0), api.Zm(1000), schemas.q0y('So many failed probes or commands in a row fail it at once. 0: never.')), 3),
   needs: schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(1_000_000), schemas.q0y('Fewer requests, probes or other countable things decide nothing.')), 20),
   baseline: schemas.Rvf(schemas.k5n([
    'before',
    'beside',
    'same-hour-last-week',
    'none'
   ]).check(schemas.q0y('What it is held against: the time before the deployment, what runs beside it, the same hour last week, or `most` alone.')), 'before'),
   'baseline-minutes': schemas.Rvf(schemas.Whr().check(api.qm(5), api.Zm(10_080), schemas.q0y('How much of the time before is looked at.')), 60),
   most: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Au(1), schemas.q0y('The share that may go wrong where there is nothing to compare with.')), 0.05),
   trend: schemas.Rvf(schemas.zMY().check(schemas.q0y('Whether a value that keeps rising, as memory that leaks, is told of.')), false),
   limit: schemas.lqM(schemas.aig().check(api.Tx(0), schemas.q0y('Where a rising value hits its end, in its own unit: memory that the service may use.')))
  };
  const checkName = schemas.YjP().check(api.Fk(/^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,98}[\p{L}\p{N}._-])?$/u, 'a check is called by letters, digits, blanks and . _ / -'));
  const watchOptions = (kinds)=>schemas.Ikc({
    minutes: schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(WATCH_LIMITS.minutes), schemas.q0y('How long a deployment is watched, unless it is decided before.')), 30),
    every: schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(WATCH_LIMITS.everySeconds), schemas.q0y('How many seconds lie between two looks.')), 15),
    alpha: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(0.2), schemas.q0y('The largest probability that a deployment which changed nothing fails, over all checks and all looks.')), 0.01),
    beta: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(0.5), schemas.q0y('The largest probability that a deployment which does harm passes before the end of the watch.')), 0.05),
    harm: schemas.Rvf(schemas.aig().check(api.Tx(1), api.Zm(100), schemas.q0y('How many times what is tolerated is the harm that a pass before the end rules out.')), 2),
    tolerate: schemas.Rvf(tolerate, 1),
    'on-inconclusive': schemas.Rvf(schemas.k5n(ON_INCONCLUSIVE).check(schemas.q0y('What follows where nothing was decided, or nothing was seen: `pause` asks a human, `pass` goes on, `fail` fails the step. The verdict stays what it is.')), 'pause'),
    'series-days': schemas.Rvf(schemas.Whr().check(api.qm(0), api.Zm(30), schemas.q0y('On a schedule or an alert, a value that is a gauge is also held against so many days of its own past. 0: not.')), 7),
    'on-pass': onPassOptions.check(schemas.q0y('What is started where a deployment passes.')),
    environments: schemas.Rvf(schemas.YOg(schemas.YjP().check(api.Fk(rollback_order.YR, 'an environment is called by letters, digits, blanks and . _ / -'))).check(api.Eb(50), schemas.q0y('The environments that are watched. Empty: any.')), []),
    checks: schemas.Rvf(schemas.g1P(checkName, checkOptions(kinds)).check(schemas.YPB((checks)=>Object.keys(checks).length <= WATCH_LIMITS.checks, `there may be ${WATCH_LIMITS.checks} checks at most`), schemas.q0y('What tells how the service is, each by a name of your choice.')), {})
   });
  const checkOptions = (kinds)=>{
   const names = Object.keys(kinds);
   return schemas.Ikc({
    ...kinds,
    ...judging
   }).check(schemas.z6Y(({ value, issues })=>{
    const found = names.filter((name)=>Object.hasOwn(value, name));
    if (found.length !== 1) issues.push({
     code: 'custom',
     message: wrongKinds(found, names),
     input: value
    });
   }), schemas.q0y('One kind of check with its options, and how it is judged.'));
  };
  const wrongKinds = (found, all)=>found.length === 0 ? `a check needs one kind: ${all.join(', ')}` : `a check has one kind, and this has ${found.length}: ${found.join(', ')}. Give each a check of its own`;
  function watchPlanOf({ alpha, beta, harm, tolerate, checks }, { startedAt, endsAt, isOfAlerts }) {
   const planned = Object.entries(checks).map(([name, check])=>checkFrom(name, check, {
     tolerate,
     silence: isOfAlerts(name) ? 'well' : 'unseen'
    }));
   return planOf({
    alpha,
    beta,
    harm,
    startedAt,
    endsAt,
    checks: planned
   });
  }
  const checkFrom = (name, check, rest)=>checkOf({
    name,
    key: check.key,
    weight: check.weight,
    worse: check.worse,
    tolerate: check.tolerate ?? rest.tolerate,
    floor: check.floor,
    needs: check.needs,
    baseline: check.baseline,
    most: check.most,
    trend: check.trend,
    silence: rest.silence,
    ...check.limit === undefined ? {} : {
     limit: check.limit
    }
   });
  const MINUTE_MS = 60_000;
  const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
  function pastSpansOf(plan, checks, deployedAt) {
   const until = Math.min(plan.startedAt, deployedAt ?? Infinity);
   return new Map(plan.checks.flatMap(({ name, baseline, silence })=>{
    const lengthMs = (checks[name]?.['baseline-minutes'] ?? 0) * MINUTE_MS;
    if (baseline === 'none' && silence !== 'well') return [];
    if (baseline !== 'same-hour-last-week') return [
     [
      name,
      {
       from: until - lengthMs,
       until
      }
     ]
    ];
    const from = plan.startedAt - WEEK_MS;
    return [
     [
      name,
      {
       from,
       until: Math.min(from + lengthMs, until)
      }
     ]
    ];
   }));
  }
 },
 95390: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ACTIONS_BOT: ()=>ACTIONS_BOT,
   believing: ()=>believing,
   withBot: ()=>withBot
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86462);
  const ACTIONS_BOT = 'github-actions[bot]';
  const believing = (others)=>()=>Promise.resolve((0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__.eO)(withBot(others)));
  const withBot = (others)=>[
    ...new Set([
     ACTIONS_BOT,
     ...others
    ])
   ];
 },
 39439: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>gitHubClaims
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86462);
  var _domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68057);
  var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62521);
  var _deployments_telling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88224);
  var _git_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64809);
  const ROLLBACKS = 'refs/foreshock/rollback/';
  function gitHubClaims(client, repository) {
   const [owner = '', repo = ''] = repository.split('/');
   const data = (0, _git_data_js__WEBPACK_IMPORTED_MODULE_3__.p)(client, repository);
   return {
    rollbacks: ()=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(client, {
      what: 'the claims of rollbacks',
      permission: 'contents: read'
     }, async ()=>{
      const { refs, complete } = await data.refsUnder(ROLLBACKS);
      if (!complete) throw new Error('there are more than can be listed');
      return new Set(refs.map(({ ref })=>Number(ref.slice(ROLLBACKS.length))).filter(_domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__.eQ));
     }),
    take: async ({ to, deploymentId, sha })=>{
     const ref = `refs/foreshock/${to}/${deploymentId}`;
     const made = await (0, _deployments_telling_js__WEBPACK_IMPORTED_MODULE_2__.X)(client, {
      what: `the claim ${ref}`,
      permission: 'contents: write'
     }, async ()=>{
      const { data } = await client.octokit.rest.git.createRef({
       owner,
       repo,
       ref,
       sha,
       ..._deployments_telling_js__WEBPACK_IMPORTED_MODULE_2__.E
      });
      const answer = data;
      if (typeof answer !== 'object' || answer === null || Reflect.get(answer, 'ref') !== ref) throw new Error('the answer is about something else');
     });
     if (made.is === 'known') return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)('ours');
     const { cause } = made.because;
     return (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.c2)(cause) === 422 && /already exists/i.test(String(cause)) ? (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)('taken') : (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(made.because);
    }
   };
  }
 },
 49388: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gitHubConfig: ()=>gitHubConfig
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
  var _git_local_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94745);
  var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62521);
  var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24346);
  var _shared_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31229);
  function gitHubConfig(client, { repository, defaultBranch, namesCommit = false }, place) {
   const [owner = '', repo = ''] = repository.split('/');
   const commitOf = async (branch)=>{
    const { data } = await client.octokit.rest.git.getRef({
     owner,
     repo,
     ref: `heads/${branch}`
    });
    return zod_mini__WEBPACK_IMPORTED_MODULE_4__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
     object: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
      sha: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()
     })
    }), data).object.sha;
   };
   return {
    inForce: ()=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(client, {
      what: `${place.path} of the default branch`,
      permission: 'contents: read'
     }, async ()=>{
      const ref = defaultBranch !== undefined && namesCommit ? await commitOf(defaultBranch) : defaultBranch;
      try {
       const { data, headers } = await client.octokit.rest.repos.getContent({
        owner,
        repo,
        path: place.path,
        mediaType: {
         format: 'raw'
        },
        request: _body_js__WEBPACK_IMPORTED_MODULE_2__.yn,
        ...ref === undefined ? {} : {
         ref
        }
       });
       (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.BN)(headers['content-type']);
       const text = new TextDecoder().decode(await (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.x8)(data, MOST_BYTES));
       return {
        path: place.path,
        text,
        at: ref ?? 'the default branch'
       };
      } catch (error) {
       if ((0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.c2)(error) === 404) return undefined;
       throw error;
      }
     }),
    proposed: ()=>(0, _git_local_config_js__WEBPACK_IMPORTED_MODULE_0__.M)(place),
    shared: (file)=>(0, _shared_file_js__WEBPACK_IMPORTED_MODULE_3__.sharedFile)(client, file)
   };
  }
  const MOST_BYTES = 1_000_000;
 },
 78200: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gitHubDeployments: ()=>gitHubDeployments
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94343);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86462);
  var _schema_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61973);
  var _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39339);
  var _schema_rollback_mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67587);
  var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62521);
  var _believed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95390);
  var _deployments_telling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88224);
  const PER_PAGE = 100;
  const MOST_STATUS_PAGES = 5;
  function gitHubDeployments(client, { repository, believed = (0, _believed_js__WEBPACK_IMPORTED_MODULE_4__.believing)([]) }) {
   const { repos } = client.octokit.rest;
   const [owner = '', repo = ''] = repository.split('/');
   const at = {
    owner,
    repo
   };
   return {
    list: (environment, page)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.kA)(client, {
      what: `page ${page} of the deployments`,
      permission: 'deployments: read'
     }, async ()=>{
      const { data, headers } = await repos.listDeployments({
       ...at,
       environment,
       per_page: PER_PAGE,
       page
      });
      const listed = zod_mini__WEBPACK_IMPORTED_MODULE_5__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(listedDeployment), data);
      const now = Date.parse(headers.date ?? '');
      if (Number.isNaN(now)) throw new Error('the answer says no time');
      return {
       at: now,
       deployments: listed.map(deploymentOf),
       complete: listed.length < PER_PAGE
      };
     }),
    statuses: async (deploymentId)=>{
     const logins = await believed();
     if (logins.is === 'unknown') return logins;
     const question = {
      what: `the statuses of deployment ${deploymentId}`,
      permission: 'deployments: read'
     };
     return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.kA)(client, question, async ()=>{
      const found = [];
      for(let page = 1; page <= MOST_STATUS_PAGES; page += 1){
       const which = {
        ...at,
        deployment_id: deploymentId,
        per_page: PER_PAGE,
        page
       };
       const listed = zod_mini__WEBPACK_IMPORTED_MODULE_5__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(listedStatus), (await repos.listDeploymentStatuses(which)).data);
       found.push(...listed);
       if (listed.length < PER_PAGE) break;
      }
      const inOrder = found.sort((one, other)=>other.created_at - one.created_at || other.id - one.id);
      return inOrder.map((status)=>statusOf(status, logins.value));
     });
    },
    tell: async (deploymentId, { state, description })=>(0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_7__.Rn)(await (0, _deployments_telling_js__WEBPACK_IMPORTED_MODULE_3__.X)(client, {
      what: `a status of deployment ${deploymentId}`,
      permission: 'deployments: write'
     }, ()=>repos.createDeploymentStatus({
       ...at,
       ..._deployments_telling_js__WEBPACK_IMPORTED_MODULE_3__.E,
       deployment_id: deploymentId,
       state,
       description,
       auto_inactive: false
      })), ()=>undefined)
   };
  }
  const listedDeployment = zod_mini__WEBPACK_IMPORTED_MODULE_6__.X$i(_schema_api_js__WEBPACK_IMPORTED_MODULE_0__.EJ, {
   created_at: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.kB
  });
  const listedStatus = zod_mini__WEBPACK_IMPORTED_MODULE_6__.X$i(_schema_api_js__WEBPACK_IMPORTED_MODULE_0__.KJ, {
   id: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.id,
   created_at: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.kB,
   description: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
   creator: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
    login: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
    type: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP())
   }))
  });
  function deploymentOf(listed) {
   const { id: deploymentId, environment, sha, created_at: createdAt } = listed;
   const rollback = (0, _schema_rollback_mark_js__WEBPACK_IMPORTED_MODULE_8__.x)(listed.payload);
   return {
    deploymentId,
    environment,
    sha,
    createdAt,
    ...rollback === undefined ? {} : {
     rollback
    }
   };
  }
  function statusOf({ state, created_at: at, description = '', creator }, logins) {
   const isOurs = creator?.type === 'Bot' && logins.includes(creator.login);
   const word = STATES.find((one)=>one === state);
   return {
    at,
    description,
    isOurs,
    ...word === undefined ? {} : {
     state: word
    }
   };
  }
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
 },
 31229: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   sharedFile: ()=>sharedFile
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31072);
  var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62521);
  var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24346);
  async function sharedFile(client, file) {
   const what = (0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.Q)(file);
   const [owner = '', repo = ''] = file.repository.split('/');
   const request = {
    ..._body_js__WEBPACK_IMPORTED_MODULE_2__.yn,
    redirect: 'manual'
   };
   const { repos } = client.octokit.rest;
   const commitOf = async (ref)=>{
    const { data, status } = await repos.getCommit({
     owner,
     repo,
     ref,
     mediaType: {
      format: 'sha'
     },
     request
    });
    mustBeThere(status);
    const sha = new TextDecoder().decode(await (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.x8)(data, SHA_BYTES)).trim();
    if ((0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.W)(sha)) return sha;
    throw new Error('the answer is not a commit');
   };
   const answer = await (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(client, {
    what,
    permission: 'contents: read'
   }, async ()=>{
    const { ref = 'HEAD' } = file;
    const at = (0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.W)(ref) ? ref : await commitOf(ref);
    const { data, headers, status } = await repos.getContent({
     owner,
     repo,
     path: file.path,
     ref: at,
     mediaType: {
      format: 'raw'
     },
     request
    });
    mustBeThere(status);
    (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.BN)(headers['content-type']);
    const text = new TextDecoder().decode(await (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.x8)(data, MOST_BYTES));
    return {
     path: (0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.Q)({
      ...file,
      ref: at.slice(0, SHOWN_DIGITS)
     }),
     text,
     at
    };
   });
   if (answer.is === 'known') return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)(answer.value);
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(whyNot(answer.because, what, file.repository));
  }
  function whyNot(because, what, repository) {
   const { cause } = because;
   const status = (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.a5)(cause) ? undefined : (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.c2)(cause);
   if (status !== 403 && status !== 404 && status !== 422) return because;
   return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `GitHub did not give ${what} (${status}): it is not there, or the token may not read it`,
    todo: `The token of a job reads its own repository and public ones: make ${repository} public, or pass a token that may read its contents`,
    cause
   });
  }
  function mustBeThere(status) {
   if (status >= 300) throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'The repository has moved',
    todo: 'Write its new name'
   });
  }
  const MOST_BYTES = 1_000_000;
  const SHA_BYTES = 100;
  const SHOWN_DIGITS = 12;
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
 53237: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   h: ()=>decideRollback,
   e: ()=>stale
  });
  var prose = __webpack_require__(17269);
  var rollback_order = __webpack_require__(68057);
  var place = __webpack_require__(25779);
  var rate = __webpack_require__(80636);
  ;
  function reasonOf({ checks, by, at }, judged) {
   const seconds = Math.max(0, Math.round((at - judged.createdAt) / 1000));
   return `${countsOf(checks)}; seen ${seconds} s after the deployment; run ${by.runId}, attempt ${by.attempt}`;
  }
  function countsOf(checks) {
   if (checks === undefined) return 'The watch failed';
   const { failed, unmeasured, all } = checks;
   const unseen = unmeasured === 0 ? '' : `, ${unmeasured} not measured`;
   return `${failed} of ${all} checks failed${unseen}`;
  }
  var record_line = __webpack_require__(50202);
  var refusal = __webpack_require__(84812);
  var rollback_target = __webpack_require__(47631);
  ;
  function decideRollback(facts) {
   const refused = notMeant(facts);
   if (refused !== undefined) return refusing(refused);
   const { settings, deployments, claimed } = facts;
   if (settings.is === 'unknown') return refusing((0, refusal.x5)('config-unreadable', (0, refusal.O$)('The configuration of the default branch could not be read.', settings.because.what)));
   const off = turnedOff(facts, settings.value);
   if (off !== undefined) return refusing(off);
   if (deployments.is === 'unknown' || claimed.is === 'unknown') {
    const whys = [
     deployments,
     claimed
    ].flatMap((answer)=>answer.is === 'unknown' ? [
      answer.because.what
     ] : []);
    const what = 'What was deployed and rolled back before could not be read in full.';
    return refusing((0, refusal.x5)('deployments-unreadable', (0, refusal.O$)(what, whys.join(', '))));
   }
   const past = {
    deployments: deployments.value,
    claimed: claimed.value
   };
   return onKnown(facts, {
    past,
    settings: settings.value
   });
  }
  function onKnown(facts, { past, settings }) {
   const { said, now } = facts;
   const judged = past.deployments.find(({ deploymentId })=>deploymentId === said.deploymentId);
   if (judged?.sha !== said.sha || judged.environment !== said.environment) return refusing((0, refusal.x5)('unknown-deployment', (0, prose.c)`GitHub knows of no deployment ${said.deploymentId} of this environment with the commit that was watched.`));
   const refused = handled(judged, past.claimed, now) ?? notCurrent(judged, past.deployments) ?? secondHop(facts, judged, past.deployments) ?? stale(said, now, settings) ?? (0, rate.cG)(past.deployments, settings, now);
   if (refused !== undefined) return refusing(refused);
   const target = (0, rollback_target.$)(judged, past, settings);
   if (target === undefined) return refusing((0, refusal.x5)('no-target', (0, prose.c)`None of the earlier deployments that were looked at is known to have been good.`));
   return ordered({
    facts,
    judged,
    target,
    settings
   });
  }
  function ordered({ facts, judged, target, settings }) {
   const order = {
    workflow: settings.workflow,
    environment: settings.environments.find((one)=>one === judged.environment) ?? '',
    target: target.sha,
    targetDeployment: target.deploymentId,
    expectedCurrentSha: judged.sha,
    incident: (0, rollback_order.w8)(judged.deploymentId),
    reason: reasonOf(facts.said, judged),
    hop: facts.hop + 1,
    rollbackOf: judged.deploymentId
   };
   const wrong = (0, rollback_order.bV)(order);
   if (wrong.length > 0) return refusing((0, refusal.x5)('not-allowed', (0, prose.c)`What would be dispatched is not as it must be: ${wrong.join(', ')}.`));
   return {
    is: settings.mode === 'live' ? 'dispatch' : 'dry-run',
    order
   };
  }
  const refusing = (because)=>refusal.a6[because.code] === 'human' ? {
    is: 'needs-human',
    because
   } : {
    is: 'nothing',
    because
   };
  function notMeant({ said, expectedBy }) {
   if (said.verdict === 'pass' || said.verdict === 'warn') return (0, refusal.x5)('healthy', (0, prose.c)`The verdict is ${said.verdict}: there is nothing to take back.`);
   if (said.verdict !== 'fail') return (0, refusal.x5)('not-proven', (0, prose.c)`The verdict is ${said.verdict}: what could not be seen is no reason to roll back.`);
   if (!isPlausible(said)) return (0, refusal.x5)('not-proven', (0, prose.c)`The verdict is a failure in which no check failed, or its numbers cannot be.`);
   if (said.by.runId === expectedBy.runId && said.by.attempt === expectedBy.attempt) return undefined;
   return (0, refusal.x5)('other-run', (0, prose.c)`The verdict is of run ${said.by.runId}, attempt ${said.by.attempt}, and the one waited for is of run ${expectedBy.runId}, attempt ${expectedBy.attempt}.`);
  }
  function isPlausible({ checks, at, sha, deploymentId, by }) {
   const areIds = (0, rollback_order.eQ)(deploymentId) && (0, rollback_order.eQ)(by.runId) && (0, rollback_order.HH)(sha);
   return areIds && Number.isFinite(at) && (checks === undefined || areFailures(checks));
  }
  function areFailures({ failed, unmeasured, all }) {
   const areCounts = [
    failed,
    unmeasured,
    all
   ].every((count)=>Number.isInteger(count) && count >= 0);
   return areCounts && failed > 0 && failed + unmeasured <= all;
  }
  function turnedOff({ allowed, said }, settings) {
   if (!settings.enabled) return (0, refusal.x5)('turned-off', (0, prose.c)`Rollbacks are turned off in the configuration of the default branch.`);
   if (!allowed) return (0, refusal.x5)('turned-off', (0, prose.c)`Rollbacks are turned off by the workflow.`);
   if (settings.environments.includes(said.environment)) return undefined;
   return (0, refusal.x5)('not-configured', (0, prose.c)`The configuration does not name ${(0, prose.U)(said.environment)} among the environments that may be rolled back.`);
  }
  function handled(judged, claimed, now) {
   const { deploymentId } = judged;
   if ((0, place.SN)(judged, SEEN_TO)) return (0, refusal.x5)('handled', (0, prose.c)`The rollback of deployment ${deploymentId} was seen to before.`);
   const dispatched = (0, record_line.M$)(judged).find(({ word })=>word === 'dispatched');
   if (dispatched !== undefined && now - dispatched.at < FOLLOWED_MS) return (0, refusal.x5)('handled', (0, prose.c)`Deployment ${deploymentId} is being rolled back; run ${dispatched.runId} follows that.`);
   if (!claimed.has(deploymentId) && !(0, place.SN)(judged, BEGUN)) return undefined;
   return (0, refusal.x5)('claimed', (0, prose.c)`Somebody has claimed the rollback of deployment ${deploymentId}, and nothing tells what came of it.`);
  }
  const FOLLOWED_MS = 3_600_000;
  const BEGUN = new Set([
   'rolling-back',
   'dispatched'
  ]);
  const SEEN_TO = new Set([
   'stood-down',
   'rolled-back',
   'not-rolled-back',
   'needs-human'
  ]);
  function notCurrent(judged, deployments) {
   const last = (0, place.BP)(deployments);
   if (last === undefined || last.deploymentId === judged.deploymentId) return undefined;
   const state = last.statuses?.[0]?.state;
   if (state === 'failure' || state === 'error' || state === 'inactive') return (0, refusal.x5)('newer-failed', (0, prose.c)`Deployment ${last.deploymentId} came after ${judged.deploymentId} and is in the state ${state}: which of them is live cannot be told.`);
   return (0, refusal.x5)('superseded', (0, prose.c)`Deployment ${last.deploymentId} came after ${judged.deploymentId}, which is not what is live any more.`);
  }
  function secondHop({ hop }, judged, deployments) {
   if (hop === 0 && !(0, place.z1)(judged, deployments)) return undefined;
   return (0, refusal.x5)('second-hop', (0, prose.c)`Deployment ${judged.deploymentId} is a rollback itself, and fails as well.`);
  }
  const AHEAD_MS = 5_000;
  function stale({ at }, now, { verdictTtlMs }) {
   if (now - at <= verdictTtlMs && at - now <= AHEAD_MS) return undefined;
   return (0, refusal.x5)('stale', (0, prose.c)`The verdict is ${(0, refusal.Gx)(now - at)} old, and only one of the last ${(0, refusal.Gx)(verdictTtlMs)} is acted on.`);
  }
 },
 80636: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   cG: ()=>tooSoon,
   sO: ()=>DAY_MS,
   zT: ()=>rollbackTimes
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17269);
  var _record_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50202);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84812);
  const DAY_MS = 86_400_000;
  function rollbackTimes(deployments) {
   const ordered = deployments.flatMap((one)=>{
    const records = (0, _record_line_js__WEBPACK_IMPORTED_MODULE_0__.M$)(one);
    const order = records.find(({ word })=>word === 'rolling-back');
    const isCalledOff = records.some(({ word })=>word === 'stood-down');
    return order === undefined || isCalledOff ? [] : [
     {
      of: one.deploymentId,
      at: order.at
     }
    ];
   });
   const counted = new Set(ordered.map(({ of })=>of));
   const marked = deployments.filter(({ rollback })=>rollback !== undefined && !counted.has(rollback.of ?? 0));
   return [
    ...ordered.map(({ at })=>at),
    ...marked.map(({ createdAt })=>createdAt)
   ];
  }
  function tooSoon(deployments, settings, now) {
   const times = rollbackTimes(deployments);
   const last = times.reduce((latest, at)=>Math.max(latest, at), -Infinity);
   if (now - last < settings.cooldownMs) return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.x5)('cool-down', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`The last rollback of this environment was ${(0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Gx)(now - last)} ago, and ${(0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Gx)(settings.cooldownMs)} must lie between two.`);
   const today = times.filter((at)=>now - at < DAY_MS).length;
   if (today < settings.mostADay) return undefined;
   return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.x5)('most-a-day', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`This environment was rolled back ${today} times within a day, and ${settings.mostADay} is the most that may be.`);
  }
 },
 84812: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gx: ()=>minutes,
   O$: ()=>unreadable,
   a6: ()=>REFUSALS,
   x5: ()=>refusal
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const REFUSALS = {
   healthy: 'nothing',
   'not-proven': 'nothing',
   'other-run': 'nothing',
   'turned-off': 'nothing',
   'not-configured': 'nothing',
   handled: 'nothing',
   superseded: 'nothing',
   'config-unreadable': 'human',
   'deployments-unreadable': 'human',
   'unknown-deployment': 'human',
   claimed: 'human',
   'newer-failed': 'human',
   'second-hop': 'human',
   stale: 'human',
   'cool-down': 'human',
   'most-a-day': 'human',
   'no-target': 'human',
   'not-allowed': 'human',
   'claim-unknown': 'human',
   'not-recorded': 'human',
   refused: 'human',
   'dispatch-unknown': 'human',
   'run-failed': 'human',
   'run-unended': 'human',
   'not-live': 'human',
   'still-bad': 'human'
  };
  const refusal = (code, says)=>({
    code,
    says
   });
  const minutes = (ms)=>`${Math.max(0, Math.round(ms / 60_000))} min`;
  const unreadable = (what, because)=>[
    ...(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${what} `,
    ...because.split('`').map((part, index, parts)=>index % 2 === 1 && index < parts.length - 1 ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(part) : part)
   ];
 },
 47631: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>targetOf
  });
  var _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79843);
  var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25779);
  function targetOf(judged, { deployments, claimed }, settings) {
   const isBad = (one)=>claimed.has(one.deploymentId) || (0, _place_js__WEBPACK_IMPORTED_MODULE_0__.SN)(one, BAD);
   const badShas = new Set([
    judged.sha,
    ...deployments.filter(isBad).map(({ sha })=>sha)
   ]);
   const candidates = deployments.filter((one)=>(0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(judged, one) && !badShas.has(one.sha));
   const knownGood = (0, _place_js__WEBPACK_IMPORTED_MODULE_0__.BP)(candidates.filter((one)=>(0, _place_js__WEBPACK_IMPORTED_MODULE_0__.SN)(one, GOOD)));
   if (knownGood !== undefined || settings.target === 'known-good') return knownGood;
   return (0, _place_js__WEBPACK_IMPORTED_MODULE_0__.BP)(candidates.filter(succeeded));
  }
  const GOOD = new Set([
   'pass'
  ]);
  const BAD = new Set([
   'fail',
   'rolling-back',
   'dispatched',
   'stood-down',
   'rolled-back',
   'not-rolled-back',
   'needs-human',
   'dry-run'
  ]);
  const succeeded = ({ statuses = [] })=>statuses.some(({ state })=>state === 'success') && !statuses.some(({ state })=>state === 'failure' || state === 'error');
 }
};
