export const id = 1826;
export const ids = [
 1826
];
export const modules = {
 1826: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   requestsOfStore: ()=>requestsOfStore,
   storeAtTerminal: ()=>storeAtTerminal,
   storesOfJob: ()=>storesOfJob
  });
  var external_node_path_ = __webpack_require__(76760);
  var cache_entries = __webpack_require__(85579);
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  ;
  function cachePlaceOf(variables) {
   const [url = '', token = ''] = [
    variables['ACTIONS_RESULTS_URL'],
    variables['ACTIONS_RUNTIME_TOKEN']
   ];
   if (isEnterpriseServer(variables['GITHUB_SERVER_URL'] ?? '')) return noCache('The cache of GitHub Enterprise Server cannot keep a history');
   if (!URL.canParse(url) || token === '') return noCache('There is no Actions cache where this runs');
   return (0, answer.eO)({
    url,
    token
   });
  }
  function isEnterpriseServer(serverUrl) {
   if (!URL.canParse(serverUrl)) return false;
   const { hostname } = new URL(serverUrl);
   return hostname !== 'github.com' && !/\.(?:ghe\.com|localhost)$/.test(hostname);
  }
  const noCache = (what)=>(0, answer.L5)(new problem.A({
    what,
    todo: 'Keep the history in a branch: `store: branch`'
   }));
  var store = __webpack_require__(59494);
  var manifest = __webpack_require__(22365);
  ;
  function storesOfJob(wish, place) {
   const { runner, client, storeClient, target, deadline, variables } = place;
   const { repository } = target.home;
   const context = {
    workspace: runner.workspace,
    temp: runner.temp,
    cacheMode: runner.cacheMode,
    deadline,
    damageOf: manifest.ti,
    cachePlace: cachePlaceOf(variables),
    listCacheEntries: (0, cache_entries.xf)(client, {
     repository,
     refs: readableRefs(runner, target)
    }),
    deleteCacheEntry: (0, cache_entries._G)(storeClient, repository),
    github: {
     client: storeClient,
     repository
    }
   };
   const name = wish.store ?? wish.config.history.store ?? (hasActionsCache(runner.serverUrl) ? 'cache' : 'branch');
   return {
    store: storeNamed(name, wish, context),
    jobStore: store.z.directory.create({
     path: (0, external_node_path_.join)(runner.temp, 'foreshock')
    }, context)
   };
  }
  function hasActionsCache(serverUrl) {
   const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : '';
   return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
  }
  const SPARE_REQUESTS = 60;
  const requestsOfStore = ({ history })=>history.branch['most-reads'] + SPARE_REQUESTS;
  function storeNamed(name, { directory, config: { history } }, context) {
   const makers = {
    cache: ()=>store.z.cache.create(history.cache, context),
    directory: ()=>store.z.directory.create({
      path: directory ?? history.directory.path
     }, context),
    branch: ()=>store.z.branch.create(history.branch, context)
   };
   return makers[name]();
  }
  function storeAtTerminal(wish, context) {
   const name = wish.store ?? 'directory';
   if (name === 'cache') throw new problem.A({
    what: 'The cache of GitHub Actions can be reached from a job alone',
    todo: 'At a terminal, keep the history with --store directory --directory DIR'
   });
   return storeNamed(name, wish, {
    ...context,
    temp: context.workspace,
    damageOf: manifest.ti
   });
  }
  function readableRefs(runner, { home }) {
   const branches = [
    runner.baseRef,
    home.defaultBranch
   ].filter((branch)=>branch !== undefined);
   return [
    runner.ref,
    ...branches.map((branch)=>`refs/heads/${branch}`)
   ];
  }
 }
};
