/** What is needed of `@actions/cache`: it fits, and so does a fake. */
export interface CacheClient {
  isFeatureAvailable(): boolean
  /** The id of the entry; -1 for one that is there, a refusal and a failure alike. */
  saveCache(paths: string[], key: string, options?: undefined, enableCrossOsArchive?: boolean): Promise<number>
}

/** Loading it costs a third of a second, so that is done when it is first needed. */
export const loadActionsCache = (): Promise<CacheClient> => import('@actions/cache')
