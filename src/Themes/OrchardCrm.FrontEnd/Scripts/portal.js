import { guardSubmits } from './behaviours/submit-guard.js';
import { enableToasts } from './behaviours/toasts.js';
import { enableThemeSwitch } from './behaviours/theme-switch.js';
import { enableSelection } from './behaviours/selection.js';
import { enableMenus } from './behaviours/menus.js';
import { enableAutoSubmit } from './behaviours/auto-submit.js';
import { tellWhenViewed } from './behaviours/viewed.js';

enableThemeSwitch();
enableMenus();
enableSelection();
enableToasts();
enableAutoSubmit();
guardSubmits();
tellWhenViewed();
