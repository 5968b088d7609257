import type { Route } from '../../lib/actions/dashboard/route.ts';
import { type Lazy, lazy } from './lazy.tsx';

/** The screens of the dashboard, each in a chunk of its own. */
export const OverviewPage = lazy(async () => (await import('./overview-page.tsx')).OverviewPage);
export const LogPage = lazy(async () => (await import('./log-page.tsx')).LogPage);
export const FormPage = lazy(async () => (await import('./form-page.tsx')).FormPage);
export const PicturePage = lazy(async () => (await import('./picture-page.tsx')).PicturePage);
export const AssessmentPage = lazy(async () => (await import('./assessment-page.tsx')).AssessmentPage);
export const PlanPage = lazy(async () => (await import('./plan-page.tsx')).PlanPage);
export const ReviewPage = lazy(async () => (await import('./review-page.tsx')).ReviewPage);
export const ExchangePage = lazy(async () => (await import('./exchange-page.tsx')).ExchangePage);
export const ImportPage = lazy(async () => (await import('./import-page.tsx')).ImportPage);
export const BridgePage = lazy(async () => (await import('./bridge-page.tsx')).BridgePage);
export const SettingsPage = lazy(async () => (await import('./settings-page.tsx')).SettingsPage);
export const MoodlePage = lazy(async () => (await import('./moodle-page.tsx')).MoodlePage);
export const SupervisePage = lazy(async () => (await import('./supervise-page.tsx')).SupervisePage);
export const WelcomePage = lazy(async () => (await import('./welcome-page.tsx')).WelcomePage);

/** The screen of each route, in the order in which they are likely wanted. */
export const screens: Readonly<Record<Route['at'], Pick<Lazy<never>, 'load'>>> = {
  overview: OverviewPage,
  log: LogPage,
  new: FormPage,
  edit: FormPage,
  assessment: AssessmentPage,
  plan: PlanPage,
  review: ReviewPage,
  export: ExchangePage,
  import: ImportPage,
  bridge: BridgePage,
  settings: SettingsPage,
  welcome: WelcomePage,
  supervise: SupervisePage,
  picture: PicturePage,
  moodle: MoodlePage,
};
