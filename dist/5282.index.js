export const id = 5282;
export const ids = [
 5282
];
export const modules = {
 16532: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rollBackInJob: ()=>rollBackInJob
  });
  var problem = __webpack_require__(73965);
  var rollback_order = __webpack_require__(68057);
  var prose = __webpack_require__(17269);
  var markdown = __webpack_require__(70075);
  ;
  const issueMarker = (deploymentId)=>`<!-- foreshock:rollback-issue ${deploymentId} -->`;
  const commentMarker = (deploymentId)=>`<!-- foreshock:rollback ${deploymentId} -->`;
  const issueTitle = (deploymentId)=>`The rollback of deployment ${deploymentId} needs a human`;
  function issueBody(told, because) {
   return [
    ...told.says.map(markdown.w),
    `**What to do.** ${(0, markdown.w)(todoOf(because.code))}`,
    table(told),
    'Foreshock writes one issue for a deployment, and will not roll this one back any more. Close it when all is well.',
    issueMarker(told.asked.said.deploymentId)
   ].join('\n\n');
  }
  function commentBody(told) {
   return [
    `**${(0, markdown.w)((0, prose.c)`The deployment of this change was found bad.`)}**`,
    ...told.says.map(markdown.w),
    table(told),
    commentMarker(told.asked.said.deploymentId)
   ].join('\n\n');
  }
  function table({ asked, facts, order, runId, times }) {
   const { said, self, repositoryUrl } = asked;
   const run = (id)=>`[${id}](${repositoryUrl}/actions/runs/${id})`;
   const commit = (sha)=>`[${sha.slice(0, 7)}](${repositoryUrl}/commit/${sha})`;
   const rows = [
    [
     'Incident',
     (0, rollback_order.w8)(said.deploymentId)
    ],
    [
     'Environment',
     (0, markdown.w)([
      {
       name: said.environment
      }
     ])
    ],
    [
     'Commit that was found bad',
     commit(said.sha)
    ],
    ...checksRow(said.checks),
    [
     'Said by run',
     `${run(said.by.runId)}, attempt ${said.by.attempt}`
    ],
    ...order === undefined ? [] : [
     [
      'Commit to go back to',
      commit(order.target)
     ]
    ],
    ...runId === undefined ? [] : [
     [
      'Run that rolls back',
      run(runId)
     ]
    ],
    ...timeRows(times),
    [
     'Decided by run',
     `${run(self.runId)}, attempt ${self.attempt}`
    ],
    ...facts.settings.is === 'known' ? [
     [
      'Mode',
      facts.settings.value.mode
     ]
    ] : []
   ];
   return [
    '| | |',
    '| --- | --- |',
    ...rows.map(([what = '', is = ''])=>`| ${what} | ${is} |`)
   ].join('\n');
  }
  const timeRows = ({ timeToDetectMs, timeToRestoreMs } = {})=>[
    ...timeToDetectMs === undefined ? [] : [
     [
      'From the deployment to the verdict',
      seconds(timeToDetectMs)
     ]
    ],
    ...timeToRestoreMs === undefined ? [] : [
     [
      'From the deployment to the old commit',
      seconds(timeToRestoreMs)
     ]
    ]
   ];
  const seconds = (ms)=>`${Math.round(ms / 1000)} s`;
  const checksRow = (checks)=>checks === undefined ? [] : [
    [
     'Checks',
     `${checks.failed} of ${checks.all} failed, ${checks.unmeasured} not measured`
    ]
   ];
  const todoOf = (code)=>TODOS[code] ?? LOOK;
  const LOOK = (0, prose.c)`Look at the deployment, and roll it back by hand if it does harm.`;
  const TODOS = {
   'config-unreadable': (0, prose.c)`Mend the configuration on the default branch, or the permission to read it. Roll back by hand if the deployment does harm.`,
   'deployments-unreadable': (0, prose.c)`Give the job ${{
    name: 'deployments: write'
   }} and ${{
    name: 'contents: write'
   }}, and look whether GitHub has trouble. Roll back by hand if the deployment does harm.`,
   claimed: (0, prose.c)`Look at the runs of the rollback workflow: whoever claimed this may have died before or after the dispatch. If none has run, roll back by hand.`,
   'newer-failed': (0, prose.c)`Find out which commit is live, and deploy one that is good.`,
   'second-hop': (0, prose.c)`A rollback did not help, so the cause may be elsewhere: data, configuration, another service.`,
   'cool-down': (0, prose.c)`Stop deploying until the cause is known, and roll back by hand if the deployment does harm.`,
   'most-a-day': (0, prose.c)`Stop deploying until the cause is known, and roll back by hand if the deployment does harm.`,
   'no-target': (0, prose.c)`Choose a commit that is good, and deploy it. A deployment that a watch has passed will be found next time; ${{
    name: 'rollback.target: last-success'
   }} takes what GitHub calls a success.`,
   'claim-unknown': (0, prose.c)`Give the job ${{
    name: 'contents: write'
   }}, with which the claim is made. Roll back by hand if the deployment does harm.`,
   'not-recorded': (0, prose.c)`Give the job ${{
    name: 'deployments: write'
   }}, with which the rollback is recorded. Roll back by hand if the deployment does harm.`,
   refused: (0, prose.c)`Do as it says above, for the next time. Roll back by hand now if the deployment does harm.`,
   'dispatch-unknown': (0, prose.c)`Look at the runs of the rollback workflow. If none has started, start it by hand.`,
   'run-failed': (0, prose.c)`Look at the run of the rollback workflow, and finish by hand what it has begun. One that was cancelled before it began found its ${{
    name: 'concurrency'
   }} group full, or was pushed out of it by a newer run: ${{
    name: 'queue: max'
   }} keeps a hundred.`,
   'run-unended': (0, prose.c)`Look at the run of the rollback workflow: it may wait for an approval, for a runner, or for the runs before it in its ${{
    name: 'concurrency'
   }} group.`,
   'not-live': (0, prose.c)`Find out which commit is live, and whether it is good.`,
   'still-bad': (0, prose.c)`The old commit fails as well, so the cause may be elsewhere: data, configuration, another service.`
  };
  ;
  function rollBackSummary(done, asked) {
   const { environment } = asked.said;
   const rehearsal = isRehearsal(done) ? ' (dry run)' : '';
   return [
    `### Rollback of ${(0, markdown.w)([
     (0, prose.U)(environment)
    ])}${rehearsal}: ${TITLES[done.is]}`,
    (0, markdown.w)(done.says),
    ...done.is === 'needs-human' && done.because !== undefined ? [
     `**What to do.** ${(0, markdown.w)(todoOf(done.because.code))}`
    ] : [],
    summary_table(rowsOf(done, asked)),
    ...isRehearsal(done) ? [
     (0, markdown.w)(REHEARSAL)
    ] : []
   ].join('\n\n');
  }
  const TITLES = {
   nothing: 'nothing was done',
   'dry-run': 'nothing was dispatched',
   'rolled-back': 'rolled back',
   'needs-human': 'a human is needed'
  };
  const REHEARSAL = (0, prose.c)`This installation makes dry runs: it records what it would do, and dispatches nothing, until ${(0, prose.U)('rollback.mode')} in the configuration of the default branch is ${(0, prose.U)('live')}.`;
  const isRehearsal = ({ rows: { decisions }, because })=>decisions.some(({ mode })=>mode === 'dry-run') && because?.code !== 'config-unreadable';
  function rowsOf(done, { said, self, repositoryUrl }) {
   const { decision, course } = done;
   const run = (id)=>`[${id}](${repositoryUrl}/actions/runs/${id})`;
   const commit = (sha)=>`[${sha.slice(0, 7)}](${repositoryUrl}/commit/${sha})`;
   const order = 'order' in decision ? decision.order : undefined;
   return [
    [
     'Incident',
     (0, rollback_order.w8)(said.deploymentId)
    ],
    [
     'Deployment',
     `${said.deploymentId}, commit ${commit(said.sha)}`
    ],
    [
     'Verdict',
     `${said.verdict}, by run ${run(said.by.runId)}, attempt ${said.by.attempt}`
    ],
    ...checksRow(said.checks),
    ...order === undefined ? [] : [
     [
      'Commit to go back to',
      `${commit(order.target)}, of deployment ${order.targetDeployment}`
     ],
     [
      'Workflow',
      (0, markdown.w)([
       (0, prose.U)(order.workflow)
      ])
     ],
     [
      'Sent with it',
      (0, markdown.w)([
       (0, prose.U)(order.reason)
      ])
     ]
    ],
    [
     'Dispatched',
     course.acted ? 'yes' : 'no'
    ],
    ...course.runId === undefined ? [] : [
     [
      'Run that rolls back',
      run(course.runId)
     ]
    ],
    ...course.restoredBy === undefined ? [] : [
     [
      'Deployment that is live now',
      String(course.restoredBy)
     ]
    ],
    ...timeRows(done),
    ...(done.pullRequests ?? []).map((number)=>[
      'Pull request that was told',
      `#${number}`
     ]),
    ...done.issue === undefined ? [] : [
     [
      'Issue',
      `#${done.issue}`
     ]
    ],
    [
     'Decided by run',
     `${run(self.runId)}, attempt ${self.attempt}`
    ]
   ];
  }
  const summary_table = (rows)=>[
    '| | |',
    '| --- | --- |',
    ...rows.map(([what = '', is = ''])=>`| ${what} | ${is} |`)
   ].join('\n');
  var decide = __webpack_require__(53237);
  var place = __webpack_require__(25779);
  var refusal = __webpack_require__(84812);
  ;
  function lastLook(order, facts) {
   const { now, said, settings, deployments } = facts;
   if (settings.is === 'unknown') return (0, refusal.x5)('config-unreadable', (0, refusal.O$)('The configuration could not be read once more.', settings.because.what));
   const { enabled, mode, workflow, environments } = settings.value;
   if (!enabled || mode !== 'live') return (0, refusal.x5)('turned-off', (0, prose.c)`Rollbacks were turned off while this one was prepared.`);
   if (workflow !== order.workflow || !environments.includes(order.environment)) return (0, refusal.x5)('not-allowed', (0, prose.c)`The configuration was changed while this rollback was prepared.`);
   if (deployments.is === 'unknown') return (0, refusal.x5)('deployments-unreadable', (0, refusal.O$)('What is deployed could not be read once more.', deployments.because.what));
   const current = (0, place.BP)(deployments.value);
   if (current?.deploymentId !== order.rollbackOf || current.sha !== order.expectedCurrentSha) return (0, refusal.x5)('superseded', (0, prose.c)`Deployment ${order.rollbackOf} is not the newest of its environment any more: another one came meanwhile.`);
   return (0, decide.e)(said, now, settings.value);
  }
  var record_line = __webpack_require__(50202);
  var rate = __webpack_require__(80636);
  ;
  function rollbackRows(recorded) {
   const { facts, self, course, trust, observedAt } = recorded;
   const { said } = facts;
   const observed = {
    trust,
    witness: 'runner',
    observedAt
   };
   const decision = {
    ...observed,
    decisionId: decisionIdOf(said.deploymentId, self),
    kind: 'rollback',
    verdict: said.verdict,
    mode: modeOf(recorded),
    acted: course.acted,
    ...self,
    environment: said.environment,
    deploymentId: said.deploymentId,
    sha: said.sha,
    decidedAt: facts.now,
    reason: plain(course.reason),
    ...facts.settings.is === 'known' && facts.settings.value.configSha !== undefined ? {
     configSha: facts.settings.value.configSha
    } : {},
    evidence: JSON.stringify(evidenceOf(recorded))
   };
   return {
    decisions: [
     decision
    ],
    labels: labelsOf(recorded).map((label)=>({
      ...observed,
      ...label
     }))
   };
  }
  const decisionIdOf = (deploymentId, { runId, attempt })=>`rollback-${deploymentId}-${runId}-${attempt}`;
  const modeOf = ({ facts: { settings } })=>settings.is === 'known' ? settings.value.mode : 'dry-run';
  function labelsOf({ facts, decision, course, self }) {
   if (decision.is !== 'dispatch' || !course.acted) return [];
   const { said } = facts;
   const { order } = decision;
   const decisionId = decisionIdOf(said.deploymentId, self);
   const of = (subjectKind, subject, fact)=>({
     subjectKind,
     subject: String(subject),
     ...fact,
     decisionId
    });
   const bad = {
    label: 'bad',
    givenBy: 'verdict',
    at: said.at,
    knownAt: said.at
   };
   const found = [
    of('deployment', said.deploymentId, bad),
    of('commit', said.sha, bad)
   ];
   if (course.restoredAt === undefined) return found;
   const { restoredAt: at } = course;
   const back = {
    label: 'rolled-back',
    givenBy: 'rollback',
    at,
    knownAt: at
   };
   const good = {
    label: 'known-good',
    givenBy: 'verdict',
    at,
    knownAt: at
   };
   const proven = course.isProven === true ? [
    of('commit', order.target, good),
    of('deployment', course.restoredBy ?? order.targetDeployment, good)
   ] : [];
   return [
    ...found,
    of('deployment', said.deploymentId, back),
    of('commit', said.sha, back),
    ...proven
   ];
  }
  function evidenceOf({ facts, decision, course }) {
   const { said, expectedBy, hop, allowed, settings, deployments, claimed, now } = facts;
   const judged = deployments.is === 'known' ? deployments.value.find(({ deploymentId })=>deploymentId === said.deploymentId) : undefined;
   const { dispatchedAt, restoredAt, restoredBy, runId, isProven } = course;
   const since = (at)=>at === undefined || judged === undefined ? undefined : Math.max(0, at - judged.createdAt);
   return {
    said: {
     by: said.by,
     at: said.at,
     checks: said.checks
    },
    expectedBy,
    hop,
    allowed,
    ageMs: now - said.at,
    settings: settings.is === 'known' ? {
     ...settings.value
    } : 'unknown',
    deployments: deployments.is === 'known' ? deployments.value.length : 'unknown',
    claims: claimed.is === 'known' ? claimed.value.size : 'unknown',
    rollbacks: deployments.is === 'known' ? (0, rate.zT)(deployments.value) : 'unknown',
    refused: 'because' in decision ? decision.because.code : undefined,
    order: 'order' in decision ? decision.order : undefined,
    timeToDetectMs: since(said.at),
    timeToDispatchMs: since(dispatchedAt),
    timeToRestoreMs: since(restoredAt),
    dispatchedAt,
    rollbackRun: runId,
    restoredBy,
    isProven
   };
  }
  const plain = (prose)=>prose.map((part)=>typeof part === 'string' ? part : part.name).join('');
  var domain_answer = __webpack_require__(86462);
  ;
  const ROLL_BACK_LIMITS = {
   patienceMs: 60_000,
   patiencePollMs: 5_000,
   appearMs: 120_000,
   appearPollMs: 5_000,
   runPollMs: 10_000,
   liveLooks: 3,
   livePollMs: 5_000,
   alerts: 3,
   alertMs: 10_000
  };
  ;
  function record({ ports, asked }, deploymentId, told) {
   const { statuses, ...what } = told;
   const state = (0, record_line.Dp)(what.word, statuses?.[0]?.state);
   return ports.deployments.tell(deploymentId, {
    state,
    description: (0, record_line.IK)({
     ...what,
     ...asked.self
    })
   });
  }
  async function recordIfPossible(at, deploymentId, told) {
   const answer = await record(at, deploymentId, told);
   if (answer.is === 'unknown') at.ports.log.warn(`The record "${told.word}" of deployment ${deploymentId} was not written. ${answer.because.message}`);
  }
  async function tell_alert({ ports, asked }, body) {
   const { issues, claims, clock } = ports;
   const { deploymentId, sha } = asked.said;
   const issue = {
    title: issueTitle(deploymentId),
    body
   };
   let claim = 'unknown';
   let last = (0, domain_answer.L5)(new problem.A({
    what: 'Somebody else has begun to open the issue'
   }));
   for(let round = 1; round <= ROLL_BACK_LIMITS.alerts; round += 1){
    if (round > 1) await clock.sleep(ROLL_BACK_LIMITS.alertMs);
    const found = await issues.find(issueMarker(deploymentId));
    if (found.is === 'known' && found.value !== undefined) return (0, domain_answer.eO)(found.value);
    if (claim === 'unknown') {
     const made = await claims.take({
      to: 'alert',
      deploymentId,
      sha
     });
     if (made.is === 'known') claim = made.value;
     else if (isForbidden(made.because)) claim = 'forbidden';
     else last = made;
    }
    if (found.is === 'known' && (claim === 'ours' || claim === 'forbidden')) last = await issues.open(issue);
    else if (found.is === 'unknown') last = found;
    if (last.is === 'known') return last;
   }
   return last;
  }
  const isForbidden = ({ cause })=>typeof cause === 'object' && cause !== null && 'status' in cause && (cause.status === 403 || cause.status === 404);
  async function comment({ ports, asked }, body) {
   const { broughtBy, log } = ports;
   const { deploymentId, sha } = asked.said;
   const numbers = await broughtBy.pullRequests(sha);
   if (numbers.is === 'unknown') {
    log.warn(`The pull request that brought ${sha.slice(0, 7)} was not told. ${numbers.because.message}`);
    return [];
   }
   const told = [];
   for (const number of numbers.value){
    const written = await write(ports, number, {
     marker: commentMarker(deploymentId),
     body
    });
    if (written.is === 'known') told.push(number);
    else log.warn(`Pull request ${number} was not told. ${written.because.message}`);
   }
   return told;
  }
  async function write({ broughtBy }, number, { marker, body }) {
   const publisher = broughtBy.comments(number);
   const comments = await publisher.comments();
   if (comments.is === 'unknown') return comments;
   const own = comments.value.find((one)=>one.body.includes(marker));
   return own === undefined ? publisher.createComment(body) : publisher.updateComment(own.id, body);
  }
  ;
  const UNDONE = {
   acted: false,
   reason: []
  };
  function refused(story, because, course = UNDONE) {
   const ending = {
    ...story,
    because,
    says: because.says,
    course: {
     ...course,
     reason: because.says
    }
   };
   return refusal.a6[because.code] === 'human' ? alerted({
    ...ending,
    is: 'needs-human'
   }) : Promise.resolve({
    ...ending,
    is: 'nothing'
   });
  }
  async function alerted(ending) {
   const { facts, asked, decision, because, course, ports } = ending;
   const isRehearsal = facts.settings.is === 'known' && facts.settings.value.mode === 'dry-run';
   if (because === undefined || isRehearsal) return ending;
   const { deploymentId } = asked.said;
   const word = because.code === 'still-bad' || because.code === 'run-failed' ? 'not-rolled-back' : 'needs-human';
   await recordIfPossible(ending, deploymentId, {
    word
   });
   const order = 'order' in decision ? decision.order : undefined;
   const body = issueBody({
    asked,
    facts,
    order,
    runId: course.runId,
    times: timesOf(ending),
    says: [
     because.says
    ]
   }, because);
   const issue = await tell_alert(ending, body);
   if (issue.is === 'known') return {
    ...ending,
    issue: issue.value
   };
   ports.log.warn(`No issue tells of this. ${issue.because.message}`);
   return ending;
  }
  async function finished(ending) {
   const { story, ...result } = resultOf(ending);
   const { asked, facts, decision } = story;
   const isDone = ending.course.acted && 'order' in decision;
   const pullRequests = isDone ? await comment(story, commentBody({
    asked,
    facts,
    order: decision.order,
    runId: ending.course.runId,
    times: result,
    says: [
     ending.says
    ]
   })) : [];
   await keep(ending);
   return {
    ...result,
    ...pullRequests.length === 0 ? {} : {
     pullRequests
    }
   };
  }
  async function keep(ending) {
   try {
    await ending.ports.keep(ending_rowsOf(ending));
   } catch (cause) {
    ending.ports.log.warn(`What was decided was not kept. ${cause instanceof Error ? cause.message : ''}`);
   }
  }
  function ending_rowsOf({ facts, decision, course, asked, ports, again }) {
   const observedAt = ports.clock.now();
   const { decisions, labels } = rollbackRows({
    facts,
    decision,
    course,
    self: asked.self,
    trust: asked.trust,
    observedAt
   });
   const seen = again?.rows ?? {
    decisions: [],
    labels: []
   };
   return {
    decisions: [
     ...seen.decisions,
     ...decisions
    ],
    labels: [
     ...seen.labels,
     ...labels
    ]
   };
  }
  function resultOf(ending) {
   const { is, says, decision, because, course, again, issue } = ending;
   return {
    story: ending,
    is,
    says,
    decision,
    course,
    rows: ending_rowsOf(ending),
    ...because === undefined ? {} : {
     because
    },
    ...again === undefined ? {} : {
     verdict: again.is
    },
    ...issue === undefined ? {} : {
     issue
    },
    ...timesOf(ending)
   };
  }
  function timesOf(ending) {
   const { asked, course } = ending;
   const judged = judgedOf(ending);
   const since = (at)=>at === undefined || judged === undefined ? undefined : Math.max(0, at - judged.createdAt);
   const timeToDetectMs = since(asked.said.at);
   const timeToRestoreMs = since(course.restoredAt);
   return {
    ...timeToDetectMs === undefined ? {} : {
     timeToDetectMs
    },
    ...timeToRestoreMs === undefined ? {} : {
     timeToRestoreMs
    }
   };
  }
  const judgedOf = ({ facts, asked })=>facts.deployments.is === 'known' ? facts.deployments.value.find(({ deploymentId })=>deploymentId === asked.said.deploymentId) : undefined;
  ;
  const SUCCESS = [
   {
    state: 'success',
    at: 0,
    description: '',
    isOurs: false
   }
  ];
  async function watchedAgain(story, order, { course, deployment }) {
   const again = await secondWatch(story, deployment);
   const verdict = again?.is;
   if (deployment !== undefined && verdict !== undefined && verdict !== 'no-data') await recordIfPossible(story, deployment.deploymentId, {
    word: verdict,
    statuses: SUCCESS
   });
   const watchedStory = {
    ...story,
    ...again === undefined ? {} : {
     again
    }
   };
   if (verdict === 'fail') return refused(watchedStory, (0, refusal.x5)('still-bad', (0, prose.c)`The old commit is live again, and it is found bad as well.`), course);
   if (verdict !== 'pass' && deployment === undefined) {
    const says = (0, prose.c)`Run ${course.runId} ended well and made no deployment: whether the old commit is live is not known.`;
    return refused(watchedStory, (0, refusal.x5)('not-live', says), begun(course));
   }
   await recordIfPossible(story, order.rollbackOf, {
    word: 'rolled-back',
    other: order.targetDeployment
   });
   const says = (0, prose.c)`The deployment was rolled back to ${(0, prose.U)(order.target)}. ${afterwards(again)}`;
   return {
    ...watchedStory,
    is: 'rolled-back',
    says,
    course: {
     ...course,
     reason: says,
     isProven: verdict === 'pass'
    }
   };
  }
  async function secondWatch(story, live) {
   const { asked, ports } = story;
   if (asked.watchAgain === undefined) return undefined;
   const taken = judgedOf(story);
   try {
    return await asked.watchAgain({
     ...live === undefined ? {} : {
      live
     },
     ...taken === undefined ? {} : {
      taken
     }
    });
   } catch (cause) {
    ports.log.warn(`What is live after the rollback could not be watched. ${cause instanceof Error ? cause.message : ''}`);
    return {
     is: 'inconclusive'
    };
   }
  }
  const afterwards = (again)=>again?.is === 'no-data' && again.rows !== undefined ? (0, prose.c)`It was watched again, and nothing was seen.` : AFTERWARDS[again?.is ?? 'no-data'];
  const AFTERWARDS = {
   pass: (0, prose.c)`It was watched again and found good.`,
   warn: (0, prose.c)`It was watched again: nothing failed, and something is worth a look.`,
   fail: (0, prose.c)`It was watched again and found bad.`,
   inconclusive: (0, prose.c)`It was watched again, and what was seen decides nothing.`,
   'no-data': (0, prose.c)`It was not watched again.`
  };
  const begun = ({ acted, reason, runId, dispatchedAt })=>({
    acted,
    reason,
    runId,
    ...dispatchedAt === undefined ? {} : {
     dispatchedAt
    }
   });
  var roll_back_facts = __webpack_require__(75098);
  var environment_deployment = __webpack_require__(79843);
  ;
  async function appeared({ remedy, clock }, order, since) {
   const until = clock.now() + ROLL_BACK_LIMITS.appearMs;
   for(;;){
    const answer = await remedy.startedBy(order, since);
    if (answer.is === 'known' && answer.value !== undefined) return answer.value;
    if (clock.now() + ROLL_BACK_LIMITS.appearPollMs > until) return undefined;
    await clock.sleep(ROLL_BACK_LIMITS.appearPollMs);
   }
  }
  async function ended({ remedy, clock }, runId, waitMs) {
   const until = clock.now() + waitMs;
   for(;;){
    const answer = await remedy.run(runId);
    if (answer.is === 'known' && answer.value.status === 'completed') return answer;
    if (clock.now() + ROLL_BACK_LIMITS.runPollMs > until) return answer.is === 'unknown' ? answer : (0, domain_answer.L5)(unended(answer.value));
    await clock.sleep(ROLL_BACK_LIMITS.runPollMs);
   }
  }
  const unended = ({ status })=>status === 'waiting' ? new problem.A({
    what: 'It waits for an approval, and has not got one within the time that was given to it'
   }) : new problem.A({
    what: NOT_BEGUN.has(status) ? 'It is still queued, and has not begun within the time that was given to it' : 'The run has not ended within the time that was given to it',
    todo: 'Look whether it waits for an approval'
   });
  const NOT_BEGUN = new Set([
   'queued',
   'pending',
   'requested'
  ]);
  async function liveAfter({ deployments, clock }, order) {
   for(let look = 1;; look += 1){
    const answer = await deployments.list(order.environment, 1);
    if (answer.is === 'known') {
     const { at } = answer.value;
     const taken = answer.value.deployments.find(({ deploymentId })=>deploymentId === order.rollbackOf);
     const last = (0, place.BP)(answer.value.deployments);
     if (last !== undefined && taken !== undefined && (0, environment_deployment.U)(last, taken)) return last.sha === order.target ? (0, domain_answer.eO)({
      at,
      deployment: last
     }) : (0, domain_answer.L5)(otherLive(last.deploymentId));
     if (look >= ROLL_BACK_LIMITS.liveLooks) return (0, domain_answer.eO)({
      at
     });
    } else if (look >= ROLL_BACK_LIMITS.liveLooks) return answer;
    await clock.sleep(ROLL_BACK_LIMITS.livePollMs);
   }
  }
  const otherLive = (deploymentId)=>new problem.A({
    what: `Deployment ${deploymentId} of another commit came after the rollback`
   });
  ;
  const RULES = {
   decide: decide.h,
   lastLook: lastLook
  };
  async function rollBack(ports, asked, rules = RULES) {
   const facts = await (0, roll_back_facts.S)(ports, asked, rules.decide);
   const story = {
    ports,
    asked,
    rules,
    facts,
    decision: rules.decide(facts)
   };
   return finished(await told(await settled(story)));
  }
  async function settled(story) {
   const { ports, asked, rules } = story;
   const until = ports.clock.now() + ROLL_BACK_LIMITS.patienceMs;
   let now = story;
   while(isClaimed(now.decision) && ports.clock.now() < until){
    await ports.clock.sleep(ROLL_BACK_LIMITS.patiencePollMs);
    const facts = await (0, roll_back_facts.S)(ports, asked, rules.decide);
    now = {
     ...now,
     facts,
     decision: rules.decide(facts)
    };
   }
   return now;
  }
  const isClaimed = (decision)=>'because' in decision && decision.because.code === 'claimed';
  async function told(story) {
   const { decision } = story;
   if (decision.is === 'dispatch') return claimed(story, decision.order);
   if (decision.is === 'dry-run') return rehearsed(story, decision.order);
   return refused(story, decision.because);
  }
  async function rehearsed(story, order) {
   const judged = judgedOf(story);
   const isTold = judged !== undefined && (0, record_line.M$)(judged).some(({ word })=>word === 'dry-run');
   if (!isTold) await recordIfPossible(story, order.rollbackOf, {
    word: 'dry-run',
    other: order.targetDeployment,
    statuses: judged?.statuses
   });
   const says = (0, prose.c)`A dry run: deployment ${order.rollbackOf} would be rolled back to ${(0, prose.U)(order.target)}, which deployment ${order.targetDeployment} brought. Nothing was dispatched. Set ${(0, prose.U)('rollback.mode: live')} in the configuration to have it done.`;
   return {
    ...story,
    is: 'dry-run',
    says,
    course: {
     acted: false,
     reason: says
    }
   };
  }
  async function claimed(story, order) {
   const { ports } = story;
   const claim = await ports.claims.take({
    to: 'rollback',
    deploymentId: order.rollbackOf,
    sha: order.expectedCurrentSha
   });
   if (claim.is === 'unknown') return refused(story, (0, refusal.x5)('claim-unknown', (0, refusal.O$)('The rollback could not be claimed.', claim.because.message)));
   if (claim.value === 'ours') return recorded(story, order);
   const facts = await (0, roll_back_facts.S)(ports, story.asked, story.rules.decide);
   const after = await settled({
    ...story,
    facts,
    decision: story.rules.decide(facts)
   });
   const isOther = 'because' in after.decision;
   return refused(after, isOther ? after.decision.because : (0, refusal.x5)('claimed', (0, prose.c)`Somebody else has claimed this rollback.`));
  }
  async function recorded(story, order) {
   const { ports, asked, rules } = story;
   const written = await record(story, order.rollbackOf, {
    word: 'rolling-back',
    other: order.targetDeployment
   });
   if (written.is === 'unknown') return refused(story, (0, refusal.x5)('not-recorded', (0, refusal.O$)('The rollback could not be recorded.', written.because.message)));
   const settings = await ports.settings();
   const page = await ports.deployments.list(order.environment, 1);
   const { at, deployments } = page.is === 'known' ? {
    at: page.value.at,
    deployments: {
     is: 'known',
     value: page.value.deployments
    }
   } : {
    at: story.facts.now,
    deployments: page
   };
   const objection = rules.lastLook(order, {
    now: at,
    said: asked.said,
    settings,
    deployments
   });
   if (objection === undefined) return dispatched(story, order, at);
   await recordIfPossible(story, order.rollbackOf, {
    word: 'stood-down'
   });
   return refused(story, objection);
  }
  async function dispatched(story, order, at) {
   const { ports } = story;
   const acted = await ports.remedy.act(order);
   if (acted.is === 'refused') {
    await recordIfPossible(story, order.rollbackOf, {
     word: 'stood-down'
    });
    return refused(story, (0, refusal.x5)('refused', (0, refusal.O$)('The rollback was not dispatched.', acted.because.message)));
   }
   if (acted.is === 'dry-run' || acted.is === 'already-done') {
    await recordIfPossible(story, order.rollbackOf, {
     word: 'stood-down'
    });
    return refused(story, (0, refusal.x5)('turned-off', (0, prose.c)`The remedy does nothing in a dry run, and nothing twice.`));
   }
   const course = {
    acted: true,
    reason: BEGUN,
    dispatchedAt: at
   };
   const known = acted.is === 'dispatched' ? acted.runId : undefined;
   const runId = known ?? (await appeared(ports, order, at))?.runId;
   if (runId === undefined) {
    const says = acted.is === 'unknown' ? (0, refusal.O$)('Whether the rollback was dispatched is not known.', acted.because.message) : (0, prose.c)`The rollback was dispatched, and no run of its workflow has shown up.`;
    return refused(story, (0, refusal.x5)('dispatch-unknown', says), course);
   }
   return followed(story, order, {
    ...course,
    runId
   });
  }
  const BEGUN = (0, prose.c)`The deployment is being rolled back.`;
  async function followed(story, order, course) {
   const { ports, asked, facts } = story;
   await recordIfPossible(story, order.rollbackOf, {
    word: 'dispatched',
    other: order.targetDeployment
   });
   await keep({
    ...story,
    is: 'rolled-back',
    says: BEGUN,
    course
   });
   await comment(story, commentBody({
    asked,
    facts,
    order,
    runId: course.runId,
    says: [
     BEGUN
    ]
   }));
   const run = await ended(ports, course.runId, asked.waitMs);
   if (run.is === 'unknown') return refused(story, (0, refusal.x5)('run-unended', (0, refusal.O$)(`Run ${course.runId} rolls back.`, run.because.what)), course);
   if (run.value.conclusion !== 'success') return refused(story, (0, refusal.x5)('run-failed', (0, prose.c)`Run ${course.runId}, which was to roll back, ended as ${(0, prose.U)(run.value.conclusion ?? 'unknown')}.`), course);
   const live = await liveAfter(ports, order);
   if (live.is === 'unknown') return refused(story, (0, refusal.x5)('not-live', (0, refusal.O$)('What is live after the rollback is not the target.', live.because.what)), course);
   const { deployment, at } = live.value;
   const restoredAt = run.value.updatedAt ?? at;
   const restored = {
    ...course,
    restoredAt,
    ...deployment === undefined ? {} : {
     restoredBy: deployment.deploymentId
    }
   };
   if (deployment !== undefined) await recordIfPossible(story, deployment.deploymentId, {
    word: 'rollback',
    other: order.rollbackOf,
    statuses: SUCCESS
   });
   return watchedAgain(story, order, {
    course: restored,
    deployment
   });
  }
  var schemas = __webpack_require__(94343);
  var api = __webpack_require__(43759);
  var parse = __webpack_require__(23945);
  var domain_verdict = __webpack_require__(28803);
  ;
  const MOST_CHARACTERS = 4_000;
  const MOST_CHECKS = 10_000;
  const id = schemas.Whr().check(schemas.YPB(rollback_order.eQ));
  const count = schemas.Whr().check(api.qm(0), api.Zm(MOST_CHECKS));
  const said = schemas.rej({
   verdict: schemas.k5n(domain_verdict.b),
   deploymentId: id,
   environment: schemas.YjP().check(api.Fk(rollback_order.YR)),
   sha: schemas.YjP().check(schemas.YPB(rollback_order.HH)),
   by: schemas.rej({
    runId: id,
    attempt: schemas.Whr().check(api.qm(1), api.Zm(9999))
   }),
   at: schemas.Whr().check(api.NC()),
   checks: schemas.rej({
    failed: count,
    unmeasured: count,
    all: count
   })
  });
  function parseWatchSaid(text) {
   const parsed = parse.xL(said, jsonIn(text));
   if (parsed.success) return (0, domain_answer.eO)(parsed.data);
   const place = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
   return (0, domain_answer.L5)(new problem.A({
    where: 'input decision:',
    what: `This is not what a watch says${place === '' ? '' : `: \`${place}\` is not as it must be`}`,
    todo: 'Pass the output `decision` of the watch as it is'
   }));
  }
  function jsonIn(text) {
   if (text.length > MOST_CHARACTERS) return undefined;
   try {
    return JSON.parse(text);
   } catch  {
    return undefined;
   }
  }
  ;
  async function watchSaidByRun(deployments, { environment, by }) {
   const page = await deployments.list(environment, 1);
   if (page.is === 'unknown') return page;
   const last = (0, place.BP)(page.value.deployments);
   if (last === undefined) return (0, domain_answer.eO)(undefined);
   const statuses = await deployments.statuses(last.deploymentId);
   if (statuses.is === 'unknown') return statuses;
   const { deploymentId, sha } = last;
   const records = (0, record_line.M$)({
    statuses: statuses.value
   });
   for (const { word, runId, attempt, at } of records){
    const verdict = domain_verdict.b.find((one)=>one === word);
    if (verdict !== undefined && runId === by.runId && attempt === by.attempt) return (0, domain_answer.eO)({
     verdict,
     deploymentId,
     environment: last.environment,
     sha,
     by,
     at
    });
   }
   return (0, domain_answer.eO)(undefined);
  }
  var github_client = __webpack_require__(19133);
  var notify_summary = __webpack_require__(39698);
  var report_text = __webpack_require__(74913);
  var notify = __webpack_require__(16578);
  var config = __webpack_require__(74616);
  var of_fork = __webpack_require__(82556);
  var actions_target = __webpack_require__(3675);
  var leave_rows = __webpack_require__(44320);
  var options = __webpack_require__(73315);
  var artifact_service = __webpack_require__(42686);
  var github_believed = __webpack_require__(95390);
  var claims = __webpack_require__(39439);
  var config_source = __webpack_require__(49388);
  var deployments_brought_by = __webpack_require__(99760);
  var deployments = __webpack_require__(78200);
  var api_fields = __webpack_require__(39339);
  var ask = __webpack_require__(62521);
  var deployments_telling = __webpack_require__(88224);
  ;
  const PER_PAGE = 100;
  const MOST_PAGES = 3;
  function gitHubIssues(client, { repository, believed = (0, github_believed.believing)([]) }) {
   const { issues } = client.octokit.rest;
   const [owner = '', repo = ''] = repository.split('/');
   const issueOf = async (creator, marker)=>{
    for(let page = 1; page <= MOST_PAGES; page += 1){
     const which = {
      owner,
      repo,
      creator,
      state: 'all',
      per_page: PER_PAGE,
      page
     };
     const listed = parse.qg(schemas.YOg(listedIssue), (await issues.listForRepo(which)).data);
     const own = listed.find((one)=>one.user?.login === creator && one.body?.includes(marker) === true);
     if (own !== undefined || listed.length < PER_PAGE) return own?.number;
    }
    return undefined;
   };
   return {
    find: async (marker)=>{
     const logins = await believed();
     if (logins.is === 'unknown') return logins;
     return (0, ask.kA)(client, {
      what: 'the issues that Foreshock wrote',
      permission: 'issues: write'
     }, async ()=>{
      for (const creator of logins.value){
       const own = await issueOf(creator, marker);
       if (own !== undefined) return own;
      }
      return undefined;
     });
    },
    open: ({ title, body })=>(0, deployments_telling.X)(client, {
      what: 'an issue',
      permission: 'issues: write'
     }, async ()=>{
      const { data } = await issues.create({
       owner,
       repo,
       title,
       body,
       ...deployments_telling.E
      });
      return parse.qg(schemas.Ikc({
       number: api_fields.id
      }), data).number;
     })
   };
  }
  const listedIssue = schemas.Ikc({
   number: api_fields.id,
   body: (0, api_fields.mt)(schemas.YjP()),
   user: (0, api_fields.mt)(schemas.Ikc({
    login: schemas.YjP()
   }))
  });
  var second_copy = __webpack_require__(67320);
  var remedy = __webpack_require__(27954);
  var version = __webpack_require__(67060);
  var fresh_settings = __webpack_require__(98579);
  ;
  const LEAVING_MS = 20_000;
  function rollBackPorts(place, world) {
   const { client, token, runner, target, defaultBranch, path } = place;
   const { repository } = target.home;
   const source = (0, config_source.gitHubConfig)(client, {
    repository,
    defaultBranch,
    namesCommit: true
   }, {
    path,
    workspace: runner.workspace
   });
   let latest;
   const fresh = async ()=>{
    const found = await (0, fresh_settings.d)(source, {
     home: repository,
     path,
     log: world.log
    });
    if (found.is === 'known') latest = found.value.config;
    return found;
   };
   const settings = async ()=>(0, domain_answer.Rn)(await fresh(), ({ config, at })=>(0, options.j)(config.rollback, at));
   const believed = async ()=>latest === undefined ? (0, domain_answer.Rn)(await fresh(), ({ config })=>(0, github_believed.withBot)(config.rollback.believe)) : (0, domain_answer.eO)((0, github_believed.withBot)(latest.rollback.believe));
   const remedy = once(()=>remedyOf(latest, {
     client,
     repository,
     defaultBranch
    }));
   const keep = once(()=>leaving(place, latest ?? config.$.defaults(), world));
   return {
    deployments: (0, deployments.gitHubDeployments)(client, {
     repository,
     believed
    }),
    claims: (0, claims.Z)(client, repository),
    remedy: {
     name: 'as configured',
     act: (order)=>remedy().act(order),
     startedBy: (order, since)=>remedy().startedBy(order, since),
     run: (runId)=>remedy().run(runId)
    },
    issues: gitHubIssues(client, {
     repository,
     believed
    }),
    broughtBy: (0, deployments_brought_by.E)(client, {
     repository,
     token
    }),
    settings,
    keep: (rows)=>keep()(rows),
    clock: world.clock,
    log: world.log,
    latest: ()=>latest
   };
  }
  function once(make) {
   let made;
   return ()=>made ??= make();
  }
  function remedyOf(latest, at) {
   const { rollback } = latest ?? config.$.defaults();
   const mode = latest === undefined ? 'dry-run' : rollback.mode;
   const context = {
    ...at,
    mode,
    allowed: [
     rollback.workflow
    ]
   };
   return rollback.remedy === 'repository-dispatch' ? remedy.J['repository-dispatch'].create(rollback['repository-dispatch'], context) : remedy.J['workflow-dispatch'].create({}, context);
  }
  function leaving({ client, runner, target }, { history, record }, { variables, clock, log }) {
   const { repository, repositoryId } = target.home;
   const { 'artifact-days': retentionDays, forget } = history;
   if (retentionDays === 0) return ()=>Promise.resolve();
   const options = {
    repository,
    service: (0, artifact_service.G)(variables),
    clock,
    retentionDays
   };
   const secondCopy = {
    leave: (segment)=>(0, second_copy.D)({
      ...client,
      deadline: client.deadline.within(LEAVING_MS)
     }, options).leave(segment)
   };
   return (0, leave_rows._)({
    secondCopy,
    clock,
    log
   }, {
    self: {
     runId: runner.runId,
     attempt: runner.attempt
    },
    recorder: `${target.recorder} rollback`,
    repositoryId,
    foreshock: version.x,
    privacy: {
     names: record['name-mode'],
     forget
    }
   });
  }
  var flows_told = __webpack_require__(56418);
  ;
  const LOOKS = 3;
  const BETWEEN_MS = 10_000;
  async function stateAgain({ deployments, clock }, live) {
   if (live === undefined) return 'no-data';
   for(let look = 1; look <= LOOKS; look += 1){
    if (look > 1) await clock.sleep(BETWEEN_MS);
    const statuses = await deployments.statuses(live.deploymentId);
    if (statuses.is === 'unknown') continue;
    const theirs = statuses.value.filter(({ isOurs, description })=>!isOurs || (0, record_line.Hh)(description) === undefined);
    const state = theirs[0]?.state;
    if (state === 'failure' || state === 'error') return 'fail';
    if (state === 'success' || state === 'inactive') return 'no-data';
   }
   return 'inconclusive';
  }
  var watch_rows = __webpack_require__(38042);
  var watch_tell = __webpack_require__(16420);
  var verdict = __webpack_require__(30151);
  var words = __webpack_require__(65542);
  var watch = __webpack_require__(86339);
  var health_context = __webpack_require__(62289);
  var stop_signal = __webpack_require__(16630);
  var plan = __webpack_require__(51801);
  ;
  const RESERVE_MS = 60_000;
  const LEAST_MS = 5_000;
  async function watchAgain(at, { live, taken }, world) {
   const { ports, said, runner, client, target } = at;
   const { clock, log, deadline, variables } = world;
   const state = await stateAgain(ports, live);
   const section = wanted(ports.latest(), said.environment);
   if (live === undefined || section === undefined || state === 'fail') return {
    is: state
   };
   const mostMs = Math.min(section.minutes * 60_000, deadline.leftMs() - RESERVE_MS);
   if (mostMs < LEAST_MS) {
    log.warn('There is no time left to watch again what is live after the rollback.');
    return {
     is: 'inconclusive'
    };
   }
   const { repository } = target.home;
   const github = {
    client,
    repository,
    sha: live.sha
   };
   const context = (0, health_context.Y)({
    deadline,
    clock,
    workspace: runner.workspace,
    variables,
    github
   });
   const place = {
    context,
    now: clock.now(),
    mostMs,
    deployment: live,
    stop: (0, stop_signal.Z)()
   };
   const { asked, sources } = (0, plan.l)(section, {
    ...place,
    usualUntil: taken?.createdAt
   });
   log.info(`Watching what is live after the rollback by ${[
    ...sources.keys()
   ].join(', ')}, ${minutes(mostMs)} at most.`);
   const tell = (look, so)=>log.info((0, report_text.Q)((0, words.Dm)(look, so)));
   const watched = await (0, watch.w)({
    sources,
    clock,
    log,
    tell,
    deployments: ports.deployments
   }, asked);
   for (const line of (0, verdict.Wb)(watched))log.info((0, report_text.Q)(line));
   const rows = (0, watch_rows.J)({
    watched,
    environment: said.environment,
    deployment: live,
    self: {
     runId: runner.runId,
     attempt: runner.attempt
    },
    at: await (0, watch_tell.l)(ports.deployments, live),
    mode: 'live',
    trust: target.isOwnRun ? target.self.trust : 'branch',
    observedAt: clock.now()
   });
   warnOfUnseen(watched, world);
   return {
    is: watched.is,
    rows
   };
  }
  function wanted(config, environment) {
   if (config === undefined) return undefined;
   const { watch: section, rollback } = config;
   const minutes = Math.min(section.minutes, rollback['watch-minutes']);
   const isWatched = section.environments.length === 0 || section.environments.includes(environment);
   const hasChecks = Object.keys(section.checks).length > 0;
   return minutes > 0 && isWatched && hasChecks ? {
    ...section,
    minutes
   } : undefined;
  }
  function warnOfUnseen({ lookUnknown }, { log }) {
   for (const [check, because] of lookUnknown)log.warn(`${check} gave no answer when it was watched again. ${(0, report_text.Q)((0, flows_told.E)(because.message))}`);
  }
  const minutes = (ms)=>`${Math.round(ms / 6000) / 10} min`;
  ;
  const REQUESTS = {
   most: 400,
   eachMinute: 7
  };
  const AFTERWARDS_MS = 120_000;
  async function rollBackInJob(asked, world) {
   const { runner, deadline, log, clock } = world;
   if (runner === undefined) throw new Error('an action without a runner');
   if (asked.token === undefined) throw new problem.A({
    where: 'input token:',
    what: 'The token is empty',
    todo: 'Leave the input out, or pass a token'
   });
   const now = clock.now();
   const target = (0, actions_target.$)(runner, {
    checkRunId: asked['check-run-id'],
    matrix: asked.matrix,
    now
   });
   const { home } = target;
   if (home.defaultBranch === undefined) throw new problem.A({
    what: 'The event does not tell the default branch, from which configuration and workflow are taken',
    todo: 'Run the action on an event of GitHub Actions'
   });
   const requests = REQUESTS.most + REQUESTS.eachMinute * asked['wait-minutes'];
   const client = (0, github_client.gitHubClient)({
    token: asked.token,
    apiUrl: runner.apiUrl,
    deadline,
    requests,
    log
   });
   const place = {
    client,
    token: asked.token,
    runner,
    target,
    defaultBranch: home.defaultBranch,
    path: asked.config
   };
   if ((0, of_fork.O)(world)) return nothingToDo('The run that started this one is of a fork, whose verdict does not count.');
   const ports = rollBackPorts(place, world);
   const said = await saidOf(asked, target, ports);
   if (said === undefined) return nothingToDo(`Run ${target.self.runId}, attempt ${target.self.attempt}, has written no verdict at the newest deployment.`);
   const order = {
    said,
    self: {
     runId: runner.runId,
     attempt: runner.attempt
    },
    expectedBy: {
     runId: target.self.runId,
     attempt: target.self.attempt
    },
    hop: asked.hop,
    allowed: asked.allowed,
    trust: target.isOwnRun ? target.self.trust : 'branch',
    repositoryUrl: `${runner.serverUrl}/${home.repository}`,
    waitMs: Math.max(0, Math.min(asked['wait-minutes'] * 60_000, deadline.leftMs() - AFTERWARDS_MS)),
    watchAgain: (restored)=>watchAgain({
      ...place,
      ports,
      said
     }, restored, world)
   };
   const done = await rollBack(ports, order);
   const summary = await (0, notify_summary.f)(rollBackSummary(done, order), {
    path: runner.summaryFile
   });
   if (summary.is === 'unknown') log.warn(`The job summary was not written. ${summary.because.message}`);
   log.info(`Rollback of deployment ${said.deploymentId}: ${done.is}. ${(0, report_text.Q)(done.says)}`);
   const { environment, sha } = said;
   const notice = {
    ...done,
    incident: (0, rollback_order.w8)(said.deploymentId),
    environment,
    sha,
    trust: order.trust
   };
   await (0, notify.HT)({
    config: ports.latest() ?? config.$.defaults(),
    runner,
    deadline
   }, notice, world);
   return outcomeOf(done, said);
  }
  async function saidOf({ decision, environment }, { self, isOwnRun }, { deployments }) {
   if (decision !== undefined) {
    const said = parseWatchSaid(decision);
    if (said.is === 'unknown') throw said.because;
    if (environment === undefined || environment === said.value.environment) return said.value;
    throw new problem.A({
     where: 'input environment:',
     what: 'It is not the environment that the decision is about',
     todo: 'Leave it out where there is a decision'
    });
   }
   if (isOwnRun) throw new problem.A({
    where: 'input decision:',
    what: 'There is no verdict to act on',
    todo: 'Pass the output `decision` of the watch, or start this by `workflow_run` when the watch has ended'
   });
   if (environment === undefined || !rollback_order.YR.test(environment)) throw new problem.A({
    where: 'input environment:',
    what: 'Without a decision, the environment must be named',
    todo: 'Name the environment that was watched, such as production'
   });
   const said = await watchSaidByRun(deployments, {
    environment,
    by: self
   });
   if (said.is === 'unknown') throw said.because;
   return said.value;
  }
  function outcomeOf(done, { deploymentId }) {
   const { is, decision, course, issue } = done;
   const reason = (0, report_text.Q)(done.says);
   return {
    outputs: {
     rollback: is,
     target: 'order' in decision ? decision.order.target : '',
     incident: (0, rollback_order.w8)(deploymentId),
     'run-id': String(course.runId ?? ''),
     issue: String(issue ?? ''),
     'seconds-to-detect': in_job_seconds(done.timeToDetectMs),
     'seconds-to-restore': in_job_seconds(done.timeToRestoreMs),
     reason
    },
    exitCode: is === 'needs-human' ? 1 : 0,
    json: {
     rollback: is,
     reason,
     decision: done.rows.decisions
    },
    text: ()=>reason
   };
  }
  const in_job_seconds = (ms)=>ms === undefined ? '' : String(Math.round(ms / 1000));
  const nothingToDo = (reason)=>({
    outputs: {
     rollback: 'nothing',
     target: '',
     incident: '',
     'run-id': '',
     issue: '',
     'seconds-to-detect': '',
     'seconds-to-restore': '',
     reason
    },
    exitCode: 0,
    json: {
     rollback: 'nothing',
     reason
    },
    text: ()=>reason
   });
 },
 44320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _: ()=>leavingRows
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _history_segment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7583);
  var _record_keep_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96630);
  function leavingRows(ports, leaving) {
   const { secondCopy, clock, log } = ports;
   const { self, recorder, repositoryId, foreshock, privacy } = leaving;
   let parts = 0;
   return async (rows)=>{
    parts += 1;
    const about = {
     ...self,
     recorder,
     repositoryId,
     createdAt: clock.now(),
     ...parts === 1 ? {} : {
      part: parts
     }
    };
    const kept = (0, _record_keep_rows_js__WEBPACK_IMPORTED_MODULE_2__.En)({
     ..._domain_recording_js__WEBPACK_IMPORTED_MODULE_0__.c,
     ...rows
    }, privacy, {
     repositoryId
    });
    const left = await secondCopy.leave((0, _history_segment_js__WEBPACK_IMPORTED_MODULE_1__.ug)({
     rows: kept,
     about,
     foreshock
    }));
    if (left.is === 'failed' || left.is === 'read-only') log.warn(`What was decided could not be left as an artifact: ${left.because}`);
    return left;
   };
  }
 },
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
 }
};
