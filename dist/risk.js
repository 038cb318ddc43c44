import { run } from './index.js'
void run('risk')
