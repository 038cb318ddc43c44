import { run } from './index.js'
void run('detect')
