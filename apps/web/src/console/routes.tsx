import { createBrowserRouter } from 'react-router';
import { CalendarPage } from './calendar/CalendarPage.js';
import { Allowed } from './frame/Allowed.js';
import { ConsoleFrame } from './frame/ConsoleFrame.js';
import { FirstPage } from './frame/FirstPage.js';
import { LostPage } from './frame/LostPage.js';
import { JournalPage } from './journal/JournalPage.js';
import { PatientPage } from './patient/PatientPage.js';
import { RecallPage } from './recall/RecallPage.js';

export const consoleRouter = () =>
  createBrowserRouter([
    {
      path: '/personal',
      element: <ConsoleFrame />,
      errorElement: <LostPage />,
      children: [
        { index: true, element: <FirstPage /> },
        { path: 'kalender', element: <Allowed to="booking:read" page={<CalendarPage />} /> },
        { path: 'patient', element: <Allowed to="patient:find" page={<PatientPage />} /> },
        { path: 'patient/:patientId', element: <Allowed to="patient:find" page={<PatientPage />} /> },
        { path: 'patient/:patientId/journal', element: <Allowed to="journal:read" page={<JournalPage />} /> },
        { path: 'aterkallning', element: <Allowed to="recall:call" page={<RecallPage />} /> },
        { path: '*', element: <LostPage /> },
      ],
    },
  ]);
