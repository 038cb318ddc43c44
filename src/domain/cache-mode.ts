/** What lets a job keep the history in the cache; a sentence without a full stop, the same at a terminal and in a job. */
export const TO_WRITE_THE_CACHE = 'Write cache-mode: write in the job, or leave it out where the event is push'
