export const id = 8372;
export const ids = [
 8372
];
export const modules = {
 58372: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gitHubRuns: ()=>gitHubRuns
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86462);
  var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62521);
  var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24346);
  const PER_PAGE = 100;
  const MOST_PAGES = 10;
  const NOTHING_IN_RANGE = 416;
  const MOST_FILE_BYTES = 1_000_000;
  const MOST_ZIP_BYTES = 50_000_000;
  function gitHubRuns(client, repository, openArchive) {
   const { actions, pulls, repos } = client.octokit.rest;
   const [owner = '', repo = ''] = repository.split('/');
   const read = 'actions: read';
   const onePage = (question, key, page)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.kA)(client, question, async ()=>{
     const { items } = pageOf(key, await page());
     return {
      items,
      complete: items.length < PER_PAGE
     };
    });
   return {
    run: (runId, attempt)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.kA)(client, {
      what: `run ${runId}, attempt ${attempt}`,
      permission: read
     }, async ()=>{
      const { data } = await actions.getWorkflowRunAttempt({
       owner,
       repo,
       run_id: runId,
       attempt_number: attempt
      });
      return objectOf(data);
     }),
    jobs: (runId, attempt)=>pages(client, {
      what: `the jobs of run ${runId}, attempt ${attempt}`,
      permission: read
     }, async (page)=>{
      const at = {
       owner,
       repo,
       run_id: runId,
       attempt_number: attempt,
       per_page: PER_PAGE,
       page
      };
      return pageOf('jobs', (await actions.listJobsForWorkflowRunAttempt(at)).data);
     }),
    jobsOfAllAttempts: (runId)=>pages(client, {
      what: `the jobs of run ${runId}`,
      permission: read
     }, async (page)=>{
      const at = {
       owner,
       repo,
       run_id: runId,
       filter: 'all',
       per_page: PER_PAGE,
       page
      };
      return pageOf('jobs', (await actions.listJobsForWorkflowRun(at)).data);
     }),
    runs: (page, created)=>onePage({
      what: `page ${page} of the runs`,
      permission: read
     }, 'workflow_runs', async ()=>{
      const which = {
       owner,
       repo,
       per_page: PER_PAGE,
       page,
       exclude_pull_requests: true
      };
      return (await actions.listWorkflowRunsForRepo(created === undefined ? which : {
       ...which,
       created
      })).data;
     }),
    recentRuns: (limit)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.kA)(client, {
      what: 'the recent runs',
      permission: read
     }, async ()=>{
      const per_page = Math.min(limit, PER_PAGE);
      const { data } = await actions.listWorkflowRunsForRepo({
       owner,
       repo,
       per_page,
       exclude_pull_requests: true
      });
      const { items } = pageOf('workflow_runs', data);
      return {
       items,
       complete: items.length < per_page
      };
     }),
    artifacts: (runId)=>pages(client, {
      what: `the artifacts of run ${runId}`,
      permission: read
     }, async (page)=>{
      const { data } = await actions.listWorkflowRunArtifacts({
       owner,
       repo,
       run_id: runId,
       per_page: PER_PAGE,
       page
      });
      return pageOf('artifacts', data);
     }),
    artifactFiles: async (artifactId)=>{
     const zip = await (0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.kA)(client, {
      what: `artifact ${artifactId}`,
      permission: read
     }, async ()=>{
      const { data } = await actions.downloadArtifact({
       owner,
       repo,
       artifact_id: artifactId,
       archive_format: 'zip',
       request: _body_js__WEBPACK_IMPORTED_MODULE_1__.yn
      });
      return (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.x8)(data, MOST_ZIP_BYTES);
     });
     if (zip.is === 'unknown') return zip;
     return openArchive(zip.value);
    },
    commit: (sha)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.kA)(client, {
      what: `commit ${sha}`,
      permission: 'contents: read'
     }, async ()=>{
      const { data } = await repos.getCommit({
       owner,
       repo,
       ref: sha
      });
      return objectOf(data);
     }),
    logHead: (jobId, bytes)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.kA)(client, {
      what: `the log of job ${jobId}`,
      permission: read
     }, async ()=>{
      const asked = {
       owner,
       repo,
       job_id: jobId,
       headers: {
        range: `bytes=0-${bytes - 1}`
       },
       request: _body_js__WEBPACK_IMPORTED_MODULE_1__.yn
      };
      try {
       const { data } = await actions.downloadJobLogsForWorkflowRun(asked);
       return new TextDecoder().decode(await (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.zy)(data, bytes));
      } catch (error) {
       if ((0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.c2)(error) === NOTHING_IN_RANGE) return '';
       throw error;
      }
     }),
    fileAt: (path, sha)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.kA)(client, {
      what: `${path} at ${sha.slice(0, 7)}`,
      permission: 'contents: read'
     }, async ()=>{
      const { data, headers } = await repos.getContent({
       owner,
       repo,
       path,
       ref: sha,
       mediaType: {
        format: 'raw'
       },
       request: _body_js__WEBPACK_IMPORTED_MODULE_1__.yn
      });
      (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.BN)(headers['content-type']);
      return new TextDecoder().decode(await (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.x8)(data, MOST_FILE_BYTES));
     }),
    deployments: (page)=>onePage({
      what: `page ${page} of the deployments`,
      permission: 'deployments: read'
     }, undefined, async ()=>{
      return (await repos.listDeployments({
       owner,
       repo,
       per_page: PER_PAGE,
       page
      })).data;
     }),
    deploymentStatuses: (deploymentId)=>onePage({
      what: `the statuses of deployment ${deploymentId}`,
      permission: 'deployments: read'
     }, undefined, async ()=>{
      const which = {
       owner,
       repo,
       deployment_id: deploymentId,
       per_page: PER_PAGE
      };
      return (await repos.listDeploymentStatuses(which)).data;
     }),
    openPulls: (head)=>onePage({
      what: `the pull requests of ${head}`,
      permission: 'pull-requests: read'
     }, undefined, async ()=>{
      return (await pulls.list({
       owner,
       repo,
       head,
       state: 'open',
       per_page: PER_PAGE
      })).data;
     }),
    requestsLeft: ()=>client.left(),
    allow: (requests)=>client.allow(requests),
    repository: ()=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.kA)(client, {
      what: 'the repository',
      permission: 'contents: read'
     }, async ()=>{
      const { data } = await repos.get({
       owner,
       repo
      });
      return objectOf(data);
     })
   };
  }
  async function pages(client, question, page) {
   const items = new Map();
   const totals = new Set();
   for(let number = 1; number <= MOST_PAGES; number += 1){
    const answer = await (0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.kA)(client, question, ()=>page(number));
    if (answer.is === 'unknown') return number === 1 ? answer : (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
     items: [
      ...items.values()
     ],
     complete: false
    });
    for (const item of answer.value.items)items.set(idOf(item), item);
    if (answer.value.total !== undefined) totals.add(answer.value.total);
    if (answer.value.items.length === PER_PAGE) continue;
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
     items: [
      ...items.values()
     ],
     complete: [
      ...totals
     ].every((total)=>total === items.size)
    });
   }
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
    items: [
     ...items.values()
    ],
    complete: false
   });
  }
  const idOf = (item)=>fieldOf(item, 'id') ?? item;
  function pageOf(key, data) {
   const items = key === undefined ? data : fieldOf(objectOf(data), key);
   if (!Array.isArray(items)) throw new Error(`the answer holds no ${key ?? 'list'}`);
   const total = fieldOf(data, 'total_count');
   return {
    items,
    total: typeof total === 'number' ? total : undefined
   };
  }
  const fieldOf = (value, key)=>typeof value === 'object' && value !== null ? Object.entries(value).find(([name])=>name === key)?.[1] : undefined;
  function objectOf(data) {
   if (typeof data === 'object' && data !== null) return data;
   throw new Error('the answer is not JSON, or not all of it');
  }
 }
};
