import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import { Allowed } from './frame/Allowed.js';
import { ConsoleFrame } from './frame/ConsoleFrame.js';
import { FirstPage } from './frame/FirstPage.js';
import { LostPage } from './frame/LostPage.js';
import { Opening } from './frame/Opening.js';
import type { Permission } from './session/useSession.js';

const calendar = async () => (await import('./calendar/CalendarPage.js')).CalendarPage;
const today = async () => (await import('./arrival/TodayPage.js')).TodayPage;
const patient = async () => (await import('./patient/PatientPage.js')).PatientPage;
const reportIncident = async () => (await import('./incident/ReportIncidentPage.js')).ReportIncidentPage;
const incidents = async () => (await import('./incident/IncidentsPage.js')).IncidentsPage;
const incident = async () => (await import('./incident/IncidentPage.js')).IncidentPage;
const logReport = async () => (await import('./log-report/LogReportPage.js')).LogReportPage;
const journal = async () => (await import('./journal/JournalPage.js')).JournalPage;
const tasks = async () => (await import('./record/TasksPage.js')).TasksPage;
const sessions = async () => (await import('./session/MySessionsPage.js')).MySessionsPage;
const access = async () => (await import('./staff/StaffHomePage.js')).StaffHomePage;
const staff = async () => (await import('./staff/StaffPage.js')).StaffPage;
const employee = async () => (await import('./staff/EmployeePage.js')).EmployeePage;
const analyses = async () => (await import('./staff/AnalysesPage.js')).AnalysesPage;
const roles = async () => (await import('./staff/RolesPage.js')).RolesPage;
const assignments = async () => (await import('./staff/ReviewPage.js')).ReviewPage;
const rules = async () => (await import('./staff/RulesPage.js')).RulesPage;
const review = async () => (await import('./review/ReviewPage.js')).ReviewPage;
const reviewReport = async () => (await import('./review/MonthReportPage.js')).MonthReportPage;
const statistics = async () => (await import('./statistics/StatisticsPage.js')).StatisticsPage;
const setUp = async () => (await import('./setup/SetUpPage.js')).SetUpPage;
const recall = async () => (await import('./recall/RecallPage.js')).RecallPage;

export const consoleRouter = () =>
  createBrowserRouter([
    {
      path: '/personal',
      element: <ConsoleFrame />,
      errorElement: (
        <main>
          <LostPage />
        </main>
      ),
      hydrateFallbackElement: <Opening />,
      children: [
        { index: true, element: <FirstPage /> },
        page('kalender', 'booking:read', calendar),
        page('mottagning', 'visit:receive', today),
        page('patient', 'patient:find', patient),
        page('patient/:patientId', 'patient:find', patient),
        page('patient/:patientId/journal', 'journal:read', journal),
        page('aterkallning', 'recall:call', recall),
        page('uppgifter', 'task:work', tasks),
        page('logggranskning', 'log:review', review),
        page('logggranskning/rapport', 'log:read', reviewReport),
        page('mina-sessioner', 'passkey:enrol', sessions),
        page('behorigheter', 'access-policy:read', access),
        page('behorigheter/medarbetare', 'staff:read', staff),
        page('behorigheter/medarbetare/:employeeId', 'staff:read', employee),
        page('behorigheter/analyser', 'access-policy:read', analyses),
        page('behorigheter/granskning', 'access-policy:read', assignments),
        page('behorigheter/roller', 'access-policy:read', roles),
        page('behorigheter/regler', 'access-policy:read', rules),
        page('statistik', 'statistics:read', statistics),
        page('verksamhet', 'clinic:set-up', setUp),
        page('verksamhet/:part', 'clinic:set-up', setUp),
        page('patient/:patientId/loggutdrag', 'log:report', logReport),
        page('anmal-incident', 'incident:open', reportIncident),
        page('incidenter', 'incident:read', incidents),
        page('incidenter/:incidentId', 'incident:read', incident),
        { path: '*', element: <LostPage /> },
      ],
    },
  ]);

/** Each page is fetched when it is first opened: a caller never needs the journal's code. */
function page(path: string, to: Permission, load: () => Promise<ComponentType>) {
  const lazy = async () => {
    const Page = await load();
    return { element: <Allowed to={to} page={<Page />} /> };
  };
  return { path, lazy };
}
