export const id = 9388;
export const ids = [
 9388,
 3610
];
export const modules = {
 94745: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>checkedOut,
   a: ()=>localConfig
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73965);
  var _store_because_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64944);
  const localConfig = (place)=>({
    inForce: ()=>checkedOut(place),
    proposed: ()=>checkedOut(place)
   });
  async function checkedOut({ path, workspace }) {
   try {
    const expected = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), path);
    if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(expected) !== expected) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(refusal(path, 'is a link'));
    const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(expected);
    if (!facts.isFile()) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(refusal(path, 'is not a file'));
    if (facts.size > MOST_BYTES) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(refusal(path, `is larger than ${MOST_BYTES / 1e6} MB`, 'Take out what is no setting'));
    const text = utf8(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(expected));
    if (text === undefined) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(refusal(path, 'is no UTF-8', 'Save it as UTF-8'));
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)({
     path,
     text,
     at: 'the working tree'
    });
   } catch (cause) {
    if ((0, _store_because_js__WEBPACK_IMPORTED_MODULE_3__.$N)(cause) === 'ENOENT') return orDangling(workspace, path);
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
     where: path,
     what: 'The configuration could not be read',
     cause
    }));
   }
  }
  async function orDangling(workspace, path) {
   const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)).catch(()=>undefined);
   return facts?.isSymbolicLink() === true ? (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(refusal(path, 'is a link')) : (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)(undefined);
  }
  const MOST_BYTES = 1_000_000;
  const refusal = (path, how, todo = 'Put the file itself in its place')=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
    where: path,
    what: `The configuration ${how}`,
    todo
   });
  function utf8(bytes) {
   try {
    return new TextDecoder('utf-8', {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch  {
    return undefined;
   }
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
 }
};
