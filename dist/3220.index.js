export const id = 3220;
export const ids = [
 3220
];
export const modules = {
 63220: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rollBackAtTerminal: ()=>rollBackAtTerminal
  });
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var prose = __webpack_require__(17269);
  var rollback_order = __webpack_require__(68057);
  var decide = __webpack_require__(53237);
  var place = __webpack_require__(25779);
  var roll_back_facts = __webpack_require__(75098);
  ;
  const NOBODY = {
   runId: 1,
   attempt: 1
  };
  async function rehearseRollBack(ports, environment) {
   const page = await ports.deployments.list(environment, 1);
   if (page.is === 'unknown') return page;
   const { at, deployments } = page.value;
   const last = (0, place.BP)(deployments);
   if (last === undefined) return (0, answer.L5)(new problem.A({
    what: 'GitHub was told of no deployment of this environment',
    todo: 'Name the environment exactly as deployments do'
   }));
   const { deploymentId, sha } = last;
   const said = {
    verdict: 'fail',
    deploymentId,
    environment: last.environment,
    sha,
    by: NOBODY,
    at
   };
   const facts = await (0, roll_back_facts.S)(ports, {
    said,
    expectedBy: NOBODY,
    hop: 0,
    allowed: true
   }, decide.h);
   return (0, answer.eO)({
    said,
    decision: (0, decide.h)(facts)
   });
  }
  var options = __webpack_require__(73315);
  var believed = __webpack_require__(95390);
  var claims = __webpack_require__(39439);
  var config_source = __webpack_require__(49388);
  var deployments = __webpack_require__(78200);
  var report_text = __webpack_require__(74913);
  var terminal = __webpack_require__(69858);
  var fresh_settings = __webpack_require__(98579);
  ;
  async function rollBackAtTerminal({ config, environment }, world) {
   if (environment === undefined || !rollback_order.YR.test(environment)) throw new problem.A({
    what: 'There is no environment to look at',
    todo: 'Name it: --environment production'
   });
   const { client, repository } = await (0, terminal.Vd)(world, world.folder);
   const place = {
    path: config,
    workspace: world.folder
   };
   const source = (0, config_source.gitHubConfig)(client, {
    repository,
    defaultBranch: undefined
   }, place);
   const from = {
    home: repository,
    path: config,
    log: world.log
   };
   const ports = {
    deployments: (0, deployments.gitHubDeployments)(client, {
     repository,
     believed: async ()=>(0, answer.Rn)(await (0, fresh_settings.d)(source, from), ({ config })=>(0, believed.withBot)(config.rollback.believe))
    }),
    claims: (0, claims.Z)(client, repository),
    settings: async ()=>(0, answer.Rn)(await (0, fresh_settings.d)(source, from), ({ config })=>(0, options.j)(config.rollback, undefined)),
    clock: world.clock
   };
   const rehearsed = await rehearseRollBack(ports, environment);
   if (rehearsed.is === 'unknown') throw rehearsed.because;
   const { said, decision } = rehearsed.value;
   return {
    outputs: {},
    exitCode: 0,
    json: {
     deployment: said.deploymentId,
     sha: said.sha,
     decision
    },
    text: ()=>`${(0, report_text.Q)(wordsOf(rehearsed.value))}\nThis was a look: nothing was written or dispatched.`
   };
  }
  function wordsOf({ said, decision }) {
   const begin = (0, prose.c)`If a watch failed deployment ${said.deploymentId} of ${(0, prose.U)(said.environment)} now`;
   if ('because' in decision) return decision.is === 'needs-human' ? (0, prose.c)`${begin}, a human would be called. ${decision.because.says}` : (0, prose.c)`${begin}, nothing would be done. ${decision.because.says}`;
   const { target, targetDeployment, workflow } = decision.order;
   const back = (0, prose.c)`to commit ${(0, prose.U)(target)}, which deployment ${targetDeployment} brought`;
   return decision.is === 'dispatch' ? (0, prose.c)`${begin}, ${(0, prose.U)(workflow)} would be started, to go back ${back}.` : (0, prose.c)`${begin}, it would be recorded that ${(0, prose.U)(workflow)} could go back ${back}. Nothing would be dispatched until ${(0, prose.U)('rollback.mode')} is ${(0, prose.U)('live')}.`;
  }
 },
 79843: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>isNewer
  });
  const isNewer = (one, other)=>one.createdAt > other.createdAt || one.createdAt === other.createdAt && one.deploymentId > other.deploymentId;
 },
 96209: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BP: ()=>_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Is,
   Df: ()=>_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Df,
   PT: ()=>lineStart,
   aY: ()=>code,
   cZ: ()=>fromMarkerValue,
   lx: ()=>shortName,
   p7: ()=>markdownText,
   u: ()=>markerValue,
   xr: ()=>annotationText
  });
  var _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84131);
  const NAME_POINTS = 160;
  function shortName(text) {
   const name = (0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, NAME_POINTS * 8)).trim(), NAME_POINTS);
   return name === '' ? '(no name)' : name;
  }
  function code(text) {
   const name = shortName(text);
   return /[`|\\]|<!--|-->/.test(name) ? `<code>${html(name)}</code>` : `\`${name}\``;
  }
  const html = (text)=>(0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text).replace(/[!-/:-@[-`{-~]/g, entity);
  const markdownText = (text)=>lineStart(withoutReferences((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text)).replace(/[\\|`*_[\]<>~&$]/g, (sign)=>SPELT[sign] ?? `\\${sign}`));
  const lineStart = (markdown)=>markdown.replace(/^\s{2,}/, ' ').replace(/^(\s?)([-+=#])/, '$1\\$2').replace(/^(\s?\d+)([.)])(?=\s|$)/, '$1\\$2');
  const cell = (text)=>markdownText(text).trim() || ' ';
  function fence(text) {
   const lines = manyLines(text);
   const longest = (lines.match(/`+/g) ?? []).reduce((length, run)=>Math.max(length, run.length), 2);
   const ticks = '`'.repeat(longest + 1);
   return `${ticks}text\n${lines}\n${ticks}`;
  }
  const markerValue = (text)=>encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*~-]/g, percent);
  function fromMarkerValue(value) {
   try {
    const text = decodeURIComponent(value);
    return markerValue(text) === value ? text : undefined;
   } catch  {
    return undefined;
   }
  }
  const annotationText = (text)=>(0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.hw)(text).split('\n').map(_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Is).join('\n');
  const withoutReferences = (text)=>text.replace(/@(?=\S)/g, `@${PART}`).replace(/#(?=\w)/g, `#${PART}`).replace(/(?<=[a-z])-(?=\d)/gi, `-${PART}`).replace(/:(?=\/|[\w+-]+:)|(?<=mailto|xmpp):/gi, `:${PART}`).replace(/(?<=www)\./gi, `${PART}.`).replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (sha)=>sha.replace(/.{6}(?=.)/g, `$&${PART}`));
  const SPELT = {
   '\\': '&#92;',
   '|': '&#124;',
   $: '<span>$</span>'
  };
  const PART = '\u200b';
  const entity = (sign)=>`&#${sign.charCodeAt(0)};`;
  const percent = (sign)=>`%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
 },
 74913: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>text
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  const text = (prose, dress = (name)=>name)=>(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.Df)(prose.map((part)=>typeof part === 'string' ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)(part) : dress((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.lx)(part.name)))).join(''));
 },
 25779: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BP: ()=>newest,
   SN: ()=>wasEver,
   z1: ()=>isRollback
  });
  var _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79843);
  var _record_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50202);
  const newest = (deployments)=>deployments.reduce((last, one)=>last === undefined || (0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(one, last) ? one : last, undefined);
  const wasEver = (deployment, words)=>(0, _record_line_js__WEBPACK_IMPORTED_MODULE_0__.M$)(deployment).some(({ word })=>words.has(word));
  function isRollback(deployment, deployments) {
   if (deployment.rollback !== undefined || wasEver(deployment, MARKED)) return true;
   return deployments.some((taken)=>{
    const order = (0, _record_line_js__WEBPACK_IMPORTED_MODULE_0__.M$)(taken).find(({ word })=>word === 'rolling-back');
    const target = deployments.find(({ deploymentId })=>deploymentId === order?.other);
    if (order === undefined || target?.sha !== deployment.sha || !(0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(deployment, taken)) return false;
    const since = deployments.filter((one)=>one.sha === target.sha && (0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(one, taken));
    return since.every((one)=>one === deployment || (0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(one, deployment));
   });
  }
  const MARKED = new Set([
   'rollback'
  ]);
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
