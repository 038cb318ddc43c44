export const id = 8200;
export const ids = [
 8200,
 5390
];
export const modules = {
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
 }
};
