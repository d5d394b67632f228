import '../../portal-sign-in.js';
import { program } from '../../portal-look.js';

export default {
  app: { name: 'Admin', vendor: program },
  locales: { availableLocales: ['en', 'de'], fallbackLocale: 'en' },
  disableWelcomeMessage: true
};
