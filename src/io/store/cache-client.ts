/** What is needed of `@actions/cache`: it fits, and so does a fake. */
export interface CacheClient {
  isFeatureAvailable(): boolean
  /** The key of the entry that was restored; `undefined` for a miss, a refusal and a failure alike. */
  restoreCache(
    paths: string[],
    primaryKey: string,
    restoreKeys?: string[],
    options?: { lookupOnly?: boolean },
    enableCrossOsArchive?: boolean
  ): Promise<string | undefined>
  /** The id of the entry; -1 for one that is there, a refusal and a failure alike. */
  saveCache(paths: string[], key: string, options?: undefined, enableCrossOsArchive?: boolean): Promise<number>
}

/** Loading it costs a third of a second, so that is done when it is first needed. */
export const loadActionsCache = (): Promise<CacheClient> => import('@actions/cache')
