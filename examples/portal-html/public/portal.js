import { startLanguage } from './language.js';
import './orders.js';

startLanguage();
