// Printed by npm run print-schema from the built api; not edited by hand.
export interface paths {
    "/api/access-log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The line that it was taken out is committed before the first byte leaves; each page is a transaction of its own. */
        get: operations["AccessLogController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-log/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessLogController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessPolicyController_accessRules"];
        put: operations["AccessPolicyController_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessPolicyController_allAnalyses"];
        put?: never;
        post: operations["AccessPolicyController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignment-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessPolicyController_assignmentReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffController_endAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccessPolicyController_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block-openings/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockOpeningController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/booking-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BookingLinkController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/booking-link/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingLinkController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/booking-link/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingLinkController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitController_byId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Again: somebody who has arrived shows later who she is. */
        post: operations["VisitController_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To another time, in one step: nobody is ever without a time in between. */
        post: operations["BookingController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One day at the unit where one works. */
        get: operations["CalendarController_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events of the unit where one works: `changed` names a day that is to be read again, `listening` says that
         *     every day is (at the beginning, and after a gap), `lost` that nothing is heard for the moment.
         */
        get: operations["LiveCalendarController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallsController_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallsController_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CallsController_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/booking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookFromCallController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/free-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BookFromCallController_freeTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CallsController_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BookFromCallController_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first. */
        get: operations["DemoController_mailbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemoController_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/free-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BookingController_freeTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentController_register"];
        put?: never;
        post: operations["IncidentController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentController_exported"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentController_byId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/affected-patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentWorkController_affected"];
        put?: never;
        post: operations["IncidentWorkController_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentWorkController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentWorkController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/investigations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentWorkController_investigate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentWorkController_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/risk-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentWorkController_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentController_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/text.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentController_printed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentWorkController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/traces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentWorkController_within"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JournalController_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal-entries/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JournalController_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal-entries/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JournalController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal-entries/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JournalController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log-reports/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LogReportController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log-reports/{id}/handing-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LogReportController_handOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log-reports/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogReportController_printed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log-reviews/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewController_months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log-reviews/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewController_sample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log-reviews/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewController_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnLogController_month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/access-log.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnLogController_printed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnBlockController_list"];
        put?: never;
        post: operations["OwnBlockController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/blocks/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnBlockController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnBookingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/bookings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnBookingController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/bookings/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnBookingController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PasskeysController_own"];
        put?: never;
        /** The challenge is good for one answer, which is why no Idempotency-Key is asked for. */
        post: operations["PasskeysController_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasskeysController_options"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** It opens nothing from the next touch on; sessions it has opened are ended one by one. */
        delete: operations["PasskeysController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PatientController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PatientController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PatientController_byId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{id}/block-openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockOpeningController_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{id}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those of one's own unit and process; the others' after the first step of an opening. */
        get: operations["BlockController_ofPatient"];
        put?: never;
        post: operations["BlockController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BookingController_ofPatient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{id}/identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who somebody has shown to be: under the number on the card, another, or one of the provider's own reserve series. */
        post: operations["PatientController_identify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JournalController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{id}/journal-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JournalController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{id}/log-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogReportController_ofPatient"];
        put?: never;
        post: operations["LogReportController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{id}/protected-openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockOpeningController_openIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{id}/protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Anybody at the desk may protect somebody at once; only whoever has opened the card takes the protection away. */
        put: operations["PatientController_protect"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{id}/record-openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of processing (GDPR Article 30), of the system or of one care provider. */
        get: operations["ProcessingRegisterController_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClinicController_providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClinicController_provider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessPolicyController_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BookingController_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_current"];
        put?: never;
        post?: never;
        /** Signing out ends the session in the database; a kept copy of the cookie opens nothing. */
        delete: operations["SessionController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SessionController_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From here on the cookie opens nothing, nor a copy of it; the person's passkey or BankID does, at this computer. */
        post: operations["SessionController_lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnSessionsController_list"];
        put?: never;
        post?: never;
        /** All but the one that asks. */
        delete: operations["OwnSessionsController_revokeOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnSessionsController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person has seen that somebody signed in as them from a device that was new. */
        post: operations["OwnSessionsController_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetUpController_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Visits booked before it was known stay, and are listed with it. */
        post: operations["SetUpController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SetUpController_comeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetUpOfferController_addDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SetUpOfferController_changeDevice"];
        post?: never;
        delete: operations["SetUpOfferController_removeDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/exceptions/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SetUpController_except"];
        post?: never;
        delete: operations["SetUpController_forgetException"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The whole week of the unit, or of one practitioner; an empty one of hers means all hours that the unit is open. */
        put: operations["SetUpController_hours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/practitioners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** All that one practitioner gives here; none, and nobody can book her here. */
        put: operations["SetUpController_give"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetUpOfferController_addRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SetUpOfferController_changeRoom"];
        post?: never;
        delete: operations["SetUpOfferController_removeRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SetUpController_rule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetUpOfferController_addService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SetUpOfferController_changeService"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/services/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offered no more; what is booked stays booked. */
        post: operations["SetUpOfferController_retire"];
        delete: operations["SetUpOfferController_offerAgain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/broker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which broker staff may sign in with, beside BankID; null without one. */
        get: operations["OidcController_broker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OidcController_begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OidcController_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/orders/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SignInController_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/orders/current/collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To be asked every two seconds. A complete one sets the session's cookie, with a token never seen before. */
        post: operations["SignInController_collect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens one's own locked session at this computer, or begins a new one; in both cases with a token never seen before. */
        post: operations["PasskeySignInController_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasskeySignInController_options"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffController_all"];
        put?: never;
        post: operations["StaffController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffController_byId"];
        put: operations["StaffController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Today ends every session of the person before its next request is answered. Booked visits stay. */
        post: operations["StaffController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/sessions/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next request of each session is refused; the employment goes on. */
        post: operations["StaffController_endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the time of one's unit was used, in whole weeks. Nothing that counts fewer than five visits is told. */
        get: operations["StatisticsController_between"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskController_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitorController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/free-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitorController_freeTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitorController_hold"];
        delete: operations["VisitorController_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody who books here is told before the data are given: GDPR Article 13. */
        get: operations["NoticeController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitorController_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsenceDto: {
            endsAt: string;
            id: string;
            /** @enum {string} */
            kind: "leave" | "meeting" | "other" | "sick";
            practitionerId: string;
            startsAt: string;
            /** @description Booked before it was known; they stay booked until somebody moves them. */
            visits: components["schemas"]["VisitInsideDto"][];
        };
        AccessRulesDto: {
            blockOpeningHours: number;
            /** @description How long an active choice opens a record. */
            choiceHours: number;
            choicesPerDay: number;
            hiredStaff: boolean;
            namesInLogReport: boolean;
            /** @description What the provider has told its patients, where that rules hired staff out. */
            onlyEmployees: components["schemas"]["WordsDto"] | null;
            relationDaysAfter: number;
            /** @description Days before a visit from which it is a care relation. */
            relationDaysAhead: number;
            sampleSize: number;
            searchesPerHour: number;
        };
        ActivityDto: {
            categories: components["schemas"]["TermDto"][];
            columns: components["schemas"]["RegisteredColumnDto"][];
            entity: string;
            legalBasis: components["schemas"]["TermDto"];
            purpose: components["schemas"]["TermDto"];
            recipients: components["schemas"]["TermDto"][];
            retention: components["schemas"]["RetentionDto"];
            sources: components["schemas"]["TermDto"][];
            specialCategoryBasis: components["schemas"]["TermDto"] | null;
            subjects: components["schemas"]["TermDto"][];
            table: string;
        };
        AffectedDrawingDto: {
            accesses: number;
            employeeId: string | null;
            from: string;
            patients: number;
            sessionId: string | null;
            to: string;
            unitId: string | null;
        };
        AffectedPatientDto: {
            accesses: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            patientId: string;
        };
        AmendEntryDto: {
            /** @description The version that was on the screen: if somebody has saved since, nothing is written. */
            basedOn: number;
            content: components["schemas"]["EyeExaminationDto"];
            /** @description The day of the visit, when it is written up later; otherwise today. */
            examinedOn?: string;
            reason: string;
        };
        AnalysisCitedDto: {
            id: string;
            /** @enum {string} */
            state: "in-force" | "review-passed" | "superseded";
            version: number;
        };
        AnalysisDto: {
            /** @description Assignments of today that were given on this version. */
            assignments: number;
            categories: string;
            decidedBy: string | null;
            decidedOn: string;
            decision: string;
            id: string;
            reviewOn: string;
            risks: string;
            role: string;
            /** @enum {string} */
            state: "in-force" | "review-passed" | "superseded";
            tasks: string;
            unit: components["schemas"]["UnitNameDto"];
            version: number;
            whose: string;
        };
        AnalysisStateDto: {
            /** @enum {string} */
            state: "in-force" | "review-passed" | "superseded";
            version: number;
        };
        ArrivalDto: {
            address?: string;
            /** Format: email */
            email?: string;
            /** @enum {string} */
            how: "bankid" | "document" | "known" | "not-shown";
            phone?: string;
        };
        AssignmentDto: {
            current: boolean;
            id: string;
            provider: components["schemas"]["ProviderNameDto"];
            role: string;
            unit: components["schemas"]["UnitNameDto"];
        };
        AssignmentOfEmployeeDto: {
            analysis: components["schemas"]["AnalysisCitedDto"];
            fromOn: string;
            givenBy: string | null;
            id: string;
            reviewedOn: string | null;
            role: string;
            /** @enum {string} */
            state: "coming" | "current" | "ended";
            /** @description The last day, counted. */
            toOn: string | null;
            unit: components["schemas"]["UnitNameDto"];
        };
        AssignmentReviewsDto: {
            /** @description Of the last year, newest first. */
            done: components["schemas"]["DoneReviewDto"][];
            due: components["schemas"]["DueAssignmentDto"][];
        };
        BeginEntryDto: {
            content: components["schemas"]["EyeExaminationDto"];
            /** @description The day of the visit, when it is written up later; otherwise today. */
            examinedOn?: string;
            /** @enum {string} */
            template: "eye-examination";
        };
        BeginSignInDto: {
            /** @enum {string} */
            audience: "patient" | "staff";
            /** @description The care provider's slug; a patient signs in to one provider. */
            provider?: string;
        };
        BlockDto: {
            byPatient: boolean;
            endedAt: string | null;
            fromAt: string;
            id: string;
            process: string | null;
            unit: components["schemas"]["UnitNameDto"] | null;
        };
        BlockOpeningDto: {
            id: string;
            /** @description Where something is kept from the reader; nobody is told before this step. */
            units: components["schemas"]["UnitNameDto"][];
        };
        BlockTargetDto: {
            process?: string | null;
            /** Format: uuid */
            unitId?: string | null;
        };
        BlockableUnitDto: {
            id: string;
            name: string;
            process: string;
        };
        BookingDto: {
            cancellable: boolean;
            channel: string;
            /** Format: date-time */
            endsAt: string;
            id: string;
            patientId: string;
            practitioner: components["schemas"]["VisitPractitionerDto"];
            reference: string;
            service: components["schemas"]["WordsDto"];
            /** Format: date-time */
            startsAt: string;
            state: string;
            unit: components["schemas"]["VisitUnitDto"];
        };
        BrokenLinkDto: {
            /** @description line-altered, line-missing, line-unsealed, seal-missing, chain-altered, tail-cut, head-altered or anchor-differs. */
            fault: string;
            lineId: string | null;
            /** @description Which seal; null where a line was slipped in beside the seals. */
            seq: number | null;
        };
        BrokerDto: {
            name: string | null;
        };
        CalendarDto: {
            closedBecause?: components["schemas"]["WordsDto"];
            date: string;
            elsewhere: components["schemas"]["TimeElsewhereDto"][];
            open: components["schemas"]["HoursDto"] | null;
            practitioners: components["schemas"]["WorkingPractitionerDto"][];
            visits: components["schemas"]["CalendarVisitDto"][];
            zone: string;
        };
        CalendarVisitDto: {
            /** @description Null while a visitor holds the time. */
            bookingId: string | null;
            channel: string;
            /** Format: date-time */
            endsAt: string;
            /** @description Expected, and not there yet. */
            late: boolean;
            patient: components["schemas"]["PatientNameDto"] | null;
            practitionerId: string;
            room: components["schemas"]["RoomNameDto"];
            service: components["schemas"]["WordsDto"];
            sessionId: string;
            /** Format: date-time */
            startsAt: string;
            /**
             * @description `held`: a visitor keeps the time while typing.
             * @enum {string}
             */
            state: "arrived" | "booked" | "cancelled" | "done" | "held" | "in-room" | "no-show";
        };
        CallAttemptDto: {
            at: string;
            /** @enum {string} */
            outcome: "asks-for-info" | "booked" | "busy" | "call-back" | "complaint" | "deceased-reported" | "declined-always" | "declined-once" | "language" | "moved" | "no-answer" | "third-person" | "voicemail" | "wrong-number";
        };
        CallDto: {
            attempts: components["schemas"]["CallAttemptDto"][];
            /**
             * Format: date-time
             * @description Until then nobody else gets this person.
             */
            claimedUntil: string;
            /** @description YYYY-MM */
            dueMonth: string;
            id: string;
            name: string;
            phone: string;
            /** @enum {string} */
            reason: "child-development" | "contact-lenses" | "driving" | "heredity" | "medication" | "other" | "pressure-check" | "routine";
        };
        ChangeEmployeeDto: {
            familyName: string;
            givenName: string;
            licence?: components["schemas"]["StatedLicenceDto"];
            title: string;
        };
        ChannelVisitsDto: {
            /** @enum {string} */
            channel: "desk" | "recall-call" | "website";
            visits: number | null;
        };
        ChooseAssignmentDto: {
            /** Format: uuid */
            assignmentId: string;
        };
        ClinicDto: {
            legalName: string;
            name: string;
            /** @description Purposes that the provider's policy names; the pages leave out what does not exist here. */
            purposes: string[];
            slug: string;
            units: components["schemas"]["ClinicUnitDto"][];
        };
        ClinicSummaryDto: {
            name: string;
            slug: string;
        };
        ClinicUnitDto: {
            address: string;
            discipline: string;
            id: string;
            name: string;
            phone: string;
            slug: string;
        };
        CloseIncidentDto: {
            /** @description What has been learnt. */
            lessons: string;
        };
        CollectionDto: {
            hintCode?: string;
            /** @description Where one locked the session that is open again at this computer. */
            leftAt?: string;
            message?: components["schemas"]["MessageDto"];
            qr?: string;
            /** @enum {string} */
            status: "complete" | "failed" | "pending";
        };
        ConfirmHoldDto: {
            /** Format: email */
            email: string;
            firstName: string;
            hold: string;
            lastName: string;
            /** @description Of the notice that was shown. */
            noticeVersion: string;
            personnummer: string;
        };
        ConfirmedDto: {
            /** Format: date-time */
            endsAt: string;
            practitioner: components["schemas"]["PractitionerNameDto"];
            reference: string;
            service: components["schemas"]["WordsDto"];
            /** Format: date-time */
            startsAt: string;
            unit: components["schemas"]["UnitAddressDto"];
        };
        CreateBookingDto: {
            /** Format: uuid */
            patientId: string;
            /**
             * Format: uuid
             * @description Null: anyone who gives the service.
             */
            practitionerId?: string | null;
            /** Format: uuid */
            serviceId: string;
            startsAt: string;
        };
        DayExceptionDto: {
            closes: string | null;
            day: string;
            opens: string | null;
            reason: components["schemas"]["WordsDto"];
        };
        DecideAccessRulesDto: {
            blockOpeningHours: number;
            /** @description How long an active choice opens a record. */
            choiceHours: number;
            choicesPerDay: number;
            hiredStaff: boolean;
            namesInLogReport: boolean;
            relationDaysAfter: number;
            /** @description Days before a visit from which it is a care relation. */
            relationDaysAhead: number;
            sampleSize: number;
            searchesPerHour: number;
        };
        DecideLogReportDto: {
            granted: boolean;
            refusedBecause?: string;
        };
        DecideUnitRulesDto: {
            christmasEve: boolean;
            horizonDays: number;
            midsummerEve: boolean;
            newYearsEve: boolean;
        };
        DecisionDto: {
            /** @enum {string} */
            audience: "authority" | "patients";
            notify: boolean;
            reasons: string;
        };
        DemoMailDto: {
            /** Format: date-time */
            at: string;
            ics: string | null;
            id: string;
            subject: string;
            text: string;
            to: string;
        };
        DemoPersonDto: {
            name: string;
            personnummer: string;
            provider: string;
            /** @description A staff role, or `patient`. */
            role: string;
            title: string;
            unit: string;
        };
        DoneReviewDto: {
            employee: components["schemas"]["ReviewedPersonDto"];
            id: string;
            reviewedOn: string;
            reviewer: string;
            role: string;
            unit: components["schemas"]["UnitNameDto"];
            /** @enum {string} */
            verdict: "ended" | "kept";
        };
        DoneTaskDto: {
            /** Format: date-time */
            doneAt: string;
            id: string;
        };
        DoorDto: {
            fact: string;
            from: string;
            reason: components["schemas"]["WordsDto"];
            to: string;
        };
        DrawAffectedDto: {
            /** Format: uuid */
            employeeId?: string | null;
            from: string;
            /** Format: uuid */
            sessionId?: string | null;
            to: string;
            /** Format: uuid */
            unitId?: string | null;
        };
        DrawnCountsDto: {
            choice: number;
            quota: number;
            random: number;
            risk: number;
        };
        DroppedMonthDto: {
            droppedAt: string;
            lastSeq: number;
            lines: number;
            /** @description YYYY-MM. */
            month: string;
        };
        DueAssignmentDto: {
            analysis: components["schemas"]["AnalysisStateDto"];
            /** @description The day on which three months had passed. */
            dueOn: string;
            employee: components["schemas"]["ReviewedPersonDto"];
            fromOn: string;
            id: string;
            /** @description Nobody reviews their own. */
            own: boolean;
            reviewedOn: string | null;
            role: string;
            toOn: string | null;
            unit: components["schemas"]["UnitNameDto"];
        };
        EmployeeDto: {
            assignments: components["schemas"]["AssignmentOfEmployeeDto"][];
            employer: string | null;
            /** @enum {string} */
            employment: "employed" | "hired";
            /** @description The first day without an account. */
            endedOn: string | null;
            familyName: string;
            givenName: string;
            id: string;
            licence: components["schemas"]["LicenceDto"] | null;
            licenceUnchecked: boolean;
            /** @description YYYYMMDD-•••• */
            masked: string;
            /** @description Of today. */
            roles: components["schemas"]["RoleHereDto"][];
            startedOn: string | null;
            /** @enum {string} */
            state: "coming" | "current" | "ended";
            title: string;
            /** @description Booked visits that still wait for this person. */
            visitsAhead: number;
        };
        EmployeeSummaryDto: {
            /** @enum {string} */
            employment: "employed" | "hired";
            /** @description The first day without an account. */
            endedOn: string | null;
            familyName: string;
            givenName: string;
            id: string;
            licenceUnchecked: boolean;
            /** @description Of today. */
            roles: components["schemas"]["RoleHereDto"][];
            startedOn: string | null;
            /** @enum {string} */
            state: "coming" | "current" | "ended";
            title: string;
        };
        EndedSessionsDto: {
            /** @description How many sessions were open. */
            ended: number;
        };
        EndingDto: {
            /** @description The first day without it: today means at once. */
            on: string;
        };
        EnrolPasskeyDto: {
            attestation: string;
            clientData: string;
            credentialId: string;
            /** @description What the person calls it. */
            name: string;
            transports: ("ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb")[];
        };
        EntryDto: {
            amendmentReason: string | null;
            author: components["schemas"]["PersonDto"];
            content: components["schemas"]["EyeExaminationDto"];
            /** Format: date-time */
            createdAt: string;
            examinedOn: string;
            id: string;
            patientId: string;
            /** Format: date-time */
            signedAt: string | null;
            signedBy: components["schemas"]["PersonDto"] | null;
            /** @enum {string} */
            state: "draft" | "signed";
            template: string;
            unit: components["schemas"]["UnitNameDto"];
            version: number;
            versionCount: number;
        };
        ExceptDayDto: {
            closes?: string | null;
            /** @description Without times the unit is closed all day. */
            opens?: string | null;
            reason: components["schemas"]["ShortWordsDto"];
        };
        EyeExaminationDto: {
            /** @default null */
            assessment: string | null;
            /** @default null */
            history: string | null;
            /** @default null */
            plan: string | null;
            /** @default null */
            reason: string | null;
            /**
             * @description Null while nothing is decided; signing asks for it.
             * @default null
             */
            recall: components["schemas"]["RecallDecisionDto"] | null;
            /**
             * @default {
             *       "left": {
             *         "add": null,
             *         "axis": null,
             *         "cylinder": null,
             *         "pressure": null,
             *         "sphere": null,
             *         "visus": null
             *       },
             *       "right": {
             *         "add": null,
             *         "axis": null,
             *         "cylinder": null,
             *         "pressure": null,
             *         "sphere": null,
             *         "visus": null
             *       }
             *     }
             */
            refraction: components["schemas"]["RefractionDto"];
        };
        EyeRefractionDto: {
            /** @default null */
            add: number | null;
            /** @default null */
            axis: number | null;
            /** @default null */
            cylinder: number | null;
            /**
             * @description mmHg
             * @default null
             */
            pressure: number | null;
            /** @default null */
            sphere: number | null;
            /** @default null */
            visus: number | null;
        };
        FiguresDto: {
            cancellations: number | null;
            /** @description The median of days between the booking and the visit. */
            leadDays: number | null;
            /** @description 0 to 1, of the visits whose time has come. */
            noShow: number | null;
            /** @description 0 to 1, and more when visits lie outside the working hours; null also when nobody works. */
            utilisation: number | null;
            visits: number | null;
        };
        FindingDto: {
            code: string;
            law: string;
            purpose: string | null;
            text: components["schemas"]["WordsDto"];
        };
        FinishTaskDto: {
            note: string;
        };
        FreeTimesDto: {
            minutes: number;
            /** @description Each practitioner's free starts, in seconds since 1970. */
            practitioners: {
                [key: string]: number[];
            };
            zone: string;
        };
        FurnitureDto: {
            kind: string;
            name: string;
        };
        FurnitureSetUpDto: {
            id: string;
            kind: string;
            name: string;
        };
        GiveAssignmentDto: {
            /**
             * Format: uuid
             * @description The analysis it is given on: of this role at this unit, the newest, and not due to be looked at again.
             */
            analysisId: string;
            fromOn: string;
            /** @enum {string} */
            role: "assistant" | "clinician" | "customer-service" | "data-protection-officer" | "dispenser" | "head-of-operations" | "log-reviewer" | "recall-caller" | "receptionist";
            /** @description The last day, counted; without it until further notice. */
            toOn?: string;
            /** Format: uuid */
            unitId: string;
        };
        GiveServicesDto: {
            services: components["schemas"]["GivenServiceFormDto"][];
        };
        GiveVerdictDto: {
            /** @description Needed unless the access was justified. */
            note?: string;
            /** @enum {string} */
            verdict: "justified" | "to-follow-up" | "unjustified";
        };
        GivenServiceDto: {
            minutes: number | null;
            serviceId: string;
        };
        GivenServiceFormDto: {
            /** @description Null: as long as the service says. */
            minutes?: number | null;
            serviceId: string;
        };
        GivenVerdictDto: {
            /** Format: date-time */
            at: string;
            by: string;
            note: string | null;
            /** @enum {string} */
            verdict: "justified" | "to-follow-up" | "unjustified";
        };
        HandOutLogReportDto: {
            /** @description Who got it. */
            to: string;
        };
        HealthDto: {
            /** @enum {string} */
            database: "ok";
            /** @description True only where the people are invented: the pages say so, and show the mailbox. */
            demo: boolean;
            /** @description Months for which the access log has a partition; under three is degraded. */
            logMonthsAhead: number;
            /** @enum {string} */
            status: "degraded" | "ok";
        };
        HeldTimeDto: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Shown to nobody else: whoever has it can confirm. */
            hold: string;
            practitioner: components["schemas"]["VisitPractitionerDto"];
            /** Format: date-time */
            startsAt: string;
        };
        HoursDto: {
            /** @description Time of day on the clinic's wall: 09:00. */
            from: string;
            to: string;
        };
        IdentifierDto: {
            /** @enum {string} */
            kind: "coordination-number" | "personnummer" | "reserve";
            /** @description YYYYMMDD-••••; a reserve number whole, since it tells nothing. */
            masked: string;
        };
        IdentifyPatientDto: {
            /** @enum {string} */
            how: "bankid" | "document" | "known";
            /** @description Left out with `withoutNumber`. */
            personnummer: string;
            /** @description True: somebody without a Swedish number, who gets one of the provider's own reserve series. */
            withoutNumber?: boolean;
        };
        IncidentCaseDto: {
            affected: components["schemas"]["AffectedDrawingDto"] | null;
            authority: components["schemas"]["DecisionDto"] | null;
            authorityTold: components["schemas"]["NotificationDto"] | null;
            closed: boolean;
            /** Format: date-time */
            deadline: string;
            /** Format: date-time */
            happenedAt: string | null;
            /** @description Whole hours; negative once the time has passed. */
            hoursLeft: number;
            id: string;
            investigation: components["schemas"]["InvestigationDto"] | null;
            missing: ("authority-decision" | "authority-told" | "investigation" | "patients-decision" | "patients-told" | "risk")[];
            /** Format: date-time */
            noticedAt: string;
            number: number;
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            patients: components["schemas"]["DecisionDto"] | null;
            patientsTold: components["schemas"]["NotificationDto"] | null;
            risk: components["schemas"]["RiskDto"] | null;
            steps: components["schemas"]["StepDto"][];
            unit: string | null;
            what: string;
        };
        IncidentDto: {
            authority: components["schemas"]["DecisionDto"] | null;
            authorityTold: components["schemas"]["NotificationDto"] | null;
            closed: boolean;
            /** Format: date-time */
            deadline: string;
            /** Format: date-time */
            happenedAt: string | null;
            /** @description Whole hours; negative once the time has passed. */
            hoursLeft: number;
            id: string;
            missing: ("authority-decision" | "authority-told" | "investigation" | "patients-decision" | "patients-told" | "risk")[];
            /** Format: date-time */
            noticedAt: string;
            number: number;
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            patients: components["schemas"]["DecisionDto"] | null;
            patientsTold: components["schemas"]["NotificationDto"] | null;
            unit: string | null;
            what: string;
        };
        IncidentTextDto: {
            /** @enum {string} */
            audience: "authority" | "patients";
            body: string;
            /** @enum {string} */
            language: "en" | "sv";
            title: string;
            /** @description 0: a draft that nobody has saved yet. */
            version: number;
        };
        InvestigationDto: {
            consequences: string;
            measures: string;
            nature: string;
            recordCount: number;
            records: string;
            subjectCount: number;
            subjects: string;
        };
        JournalDto: {
            entries: components["schemas"]["EntryDto"][];
            /** @description The reader's own choices in force. */
            opened: components["schemas"]["RecordOpeningDto"][];
            /** @description Other units that have written something, open or not; never one that the patient has blocked. */
            otherUnits: components["schemas"]["WrittenElsewhereDto"][];
            patient: components["schemas"]["PatientDto"];
        };
        LicenceDto: {
            checkedBy: string | null;
            checkedOn: string | null;
            number: string;
            type: string;
        };
        LockDto: {
            /** @description Where to go on afterwards: a path of words and ids. */
            leftAt: string;
        };
        LogAnchorDto: {
            day: string;
            seq: number;
        };
        LogReportDto: {
            /** @enum {string} */
            askedBy: "guardian" | "next-of-kin" | "patient" | "proxy";
            askedOn: string;
            authorityShown: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** @description One month after it was asked: GDPR 12(3). */
            dueOn: string;
            fromOn: string;
            granted: boolean | null;
            /** Format: date-time */
            handedOutAt: string | null;
            handedOutTo: string | null;
            id: string;
            /** @enum {string} */
            identifiedBy: "bankid" | "id-document" | "known-to-staff" | "registered-address";
            patientId: string;
            recordedBy: string;
            refusedBecause: string | null;
            requesterName: string | null;
            toOn: string;
        };
        LogVerificationDto: {
            /** @description What was dropped after five years. */
            droppedMonths: components["schemas"]["DroppedMonthDto"][];
            /** @description The first broken link, or null where the log is sound. */
            fault: components["schemas"]["BrokenLinkDto"] | null;
            lastAnchor: components["schemas"]["LogAnchorDto"] | null;
            /** Format: date-time */
            lastSealedAt: string | null;
            lines: number;
            /** @description The number of the last seal. */
            sealed: number;
            /** @description Lines that the sealer has not come to yet. */
            waiting: number;
        };
        LongWordsDto: {
            en: string;
            sv: string;
        };
        MaskedPatientDto: {
            birthYear: number | null;
            initials: string | null;
            protected: boolean;
        };
        MessageDto: {
            en: string;
            sv: string;
        };
        MoveDto: {
            /**
             * Format: uuid
             * @description Null: anyone who gives the service.
             */
            practitionerId?: string | null;
            startsAt: string;
        };
        NewAbsenceDto: {
            endsAt: string;
            /** @enum {string} */
            kind: "leave" | "meeting" | "other" | "sick";
            practitionerId: string;
            startsAt: string;
        };
        NewDeviceDto: {
            /** Format: date-time */
            at: string;
            device: string | null;
            sessionId: string;
        };
        NotPersonalDto: {
            entity: string;
            table: string;
            why: string;
        };
        NoticeDto: {
            sections: components["schemas"]["NoticeLanguagesDto"];
            /** @description To be sent along with the booking: which text was shown. */
            version: string;
        };
        NoticeLanguagesDto: {
            en: components["schemas"]["NoticeSectionDto"][];
            sv: components["schemas"]["NoticeSectionDto"][];
        };
        NoticeSectionDto: {
            heading: string;
            paragraphs: string[];
        };
        NotificationDto: {
            at: string;
            /** @enum {string} */
            audience: "authority" | "patients";
            lateReasons: string | null;
            /** @enum {string} */
            phase: "complete" | "initial" | "supplement";
            reference: string | null;
        };
        OpenBlockDto: {
            /** @enum {string} */
            cause: "consent" | "emergency";
            note: string;
            /**
             * @description An emergency is its own reason.
             * @enum {string}
             */
            reason?: "asked-by-patient" | "colleague-asked" | "complaint" | "emergency" | "other" | "planned-care" | "quality";
        };
        OpenBlockedUnitDto: {
            /** Format: uuid */
            unitId: string;
        };
        OpenIdentityDto: {
            /** @description In the reader's own words; wanted where the reason is another than those listed. */
            note?: string | null;
            /** @enum {string} */
            reason: "asked-by-patient" | "colleague-asked" | "complaint" | "emergency" | "other" | "planned-care" | "quality";
        };
        OpenIncidentDto: {
            happenedAt?: string | null;
            /** @description From here the 72 hours run. */
            noticedAt: string;
            what: string;
        };
        OpenRecordDto: {
            /** @enum {string} */
            kind: "other-units" | "without-relation";
            /** @description In the reader's own words; wanted where the reason is another than those listed. */
            note?: string | null;
            /** @enum {string} */
            reason: "asked-by-patient" | "colleague-asked" | "complaint" | "emergency" | "other" | "planned-care" | "quality";
        };
        OpenUntilDto: {
            /** Format: date-time */
            expiresAt: string;
        };
        OpenedIncidentDto: {
            /** Format: date-time */
            deadline: string;
            id: string;
            number: number;
        };
        OwnBookingDto: {
            cancellable: boolean;
            /** Format: date-time */
            endsAt: string;
            id: string;
            practitioner: components["schemas"]["VisitPractitionerDto"];
            service: components["schemas"]["WordsDto"];
            /** Format: date-time */
            startsAt: string;
            state: string;
            unit: components["schemas"]["VisitUnitDto"];
        };
        OwnLogMonthDto: {
            accesses: components["schemas"]["ReportedAccessDto"][];
            isPatient: boolean;
            month: string;
            months: string[];
        };
        OwnSessionDto: {
            /** Format: date-time */
            createdAt: string;
            /** @description The one that asks. */
            current: boolean;
            /** @description Families of browser and system. */
            device: string | null;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string;
            locked: boolean;
            newDevice: boolean;
            /** @enum {string} */
            openedWith: "bankid" | "oidc" | "passkey";
            /** @description The unit it was used at. */
            unit: string | null;
        };
        OwnTermDto: {
            /** @description skos:broader */
            broader: string;
            iri: string;
            label: components["schemas"]["WordsDto"];
        };
        OwnVisitDto: {
            cancellable: boolean;
            /** Format: date-time */
            endsAt: string;
            practitioner: components["schemas"]["VisitPractitionerDto"];
            service: components["schemas"]["WordsDto"];
            /** Format: date-time */
            startsAt: string;
            state: string;
            unit: components["schemas"]["VisitUnitDto"];
        };
        PasskeyAnswerDto: {
            authenticatorData: string;
            clientData: string;
            credentialId: string;
            signature: string;
        };
        PasskeyDto: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
        };
        PasskeyOptionsDto: {
            options: Record<string, never>;
        };
        PatientBlocksDto: {
            blocks: components["schemas"]["BlockDto"][];
            underAge: boolean;
            units: components["schemas"]["BlockableUnitDto"][];
        };
        PatientDto: {
            address: string | null;
            age: number | null;
            birthDate: string | null;
            /** @description Protected identity, and the reader has not said why the card is needed: no number, phone, mail or birth date. */
            concealed: boolean;
            email: string | null;
            familyName: string;
            givenName: string;
            id: string;
            identifier: components["schemas"]["IdentifierDto"] | null;
            /**
             * @description `stated`: nobody has seen who it is, and no encounter starts before that.
             * @enum {string}
             */
            identity: "stated" | "verified";
            phone: string | null;
            /** @enum {string|null} */
            protection: "fingerade-personuppgifter" | "sekretessmarkering" | "skyddad-folkbokforing" | null;
        };
        PatientNameDto: {
            id: string;
            name: string;
        };
        PermissionInWordsDto: {
            code: string;
            does: components["schemas"]["WordsDto"];
            purpose: components["schemas"]["PurposeInWordsDto"];
        };
        PersonDto: {
            name: string;
            title: string;
        };
        PolicyEntryDto: {
            assessed: components["schemas"]["TermDto"];
            assessedSpecial: components["schemas"]["TermDto"] | null;
            categories: components["schemas"]["TermDto"][];
            claimed: components["schemas"]["TermDto"][];
            operated: boolean;
            purpose: components["schemas"]["TermDto"];
            recipients: components["schemas"]["TermDto"][] | null;
            retention: components["schemas"]["RetentionDto"] | null;
        };
        PractitionerDto: {
            id: string;
            name: string;
            title: string;
        };
        PractitionerNameDto: {
            name: string;
        };
        PractitionerSetUpDto: {
            hours: components["schemas"]["WeekSpanDto"][];
            id: string;
            leavesOn: string | null;
            name: string;
            services: components["schemas"]["GivenServiceDto"][];
            title: string;
        };
        ProcessingRegisterDto: {
            activities: components["schemas"]["ActivityDto"][];
            doors: components["schemas"]["DoorDto"][];
            findings: components["schemas"]["FindingDto"][];
            notPersonal: components["schemas"]["NotPersonalDto"][];
            policy: components["schemas"]["PolicyEntryDto"][];
            provider: components["schemas"]["RegisterProviderDto"] | null;
            vocabulary: components["schemas"]["VocabularyDto"];
        };
        ProtectPatientDto: {
            /**
             * @description Null: not protected any more.
             * @enum {string|null}
             */
            grade: "fingerade-personuppgifter" | "sekretessmarkering" | "skyddad-folkbokforing" | null;
        };
        ProviderNameDto: {
            name: string;
            slug: string;
        };
        PurposeInWordsDto: {
            code: string;
            label: components["schemas"]["WordsDto"];
        };
        QueueDto: {
            claimed: number;
            doneToday: number;
            due: number;
            overdue: number;
        };
        RecallDecisionDto: {
            /**
             * @description Null is a decision too: no recall.
             * @default null
             */
            months: number | null;
            note?: string | null;
            /**
             * @default null
             * @enum {string|null}
             */
            reason: "child-development" | "contact-lenses" | "driving" | "heredity" | "medication" | "other" | "pressure-check" | "routine" | null;
        };
        ReceivedPatientDto: {
            id: string;
            name: string;
            protected: boolean;
        };
        RecordOpeningDto: {
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            kind: "other-units" | "without-relation";
            note: string | null;
            /** @enum {string} */
            reason: "asked-by-patient" | "colleague-asked" | "complaint" | "emergency" | "other" | "planned-care" | "quality";
        };
        RecordOutcomeDto: {
            /** @description With the outcome call-back, and only then. */
            callBackAt?: string;
            /** @enum {string} */
            outcome: "asks-for-info" | "booked" | "busy" | "call-back" | "complaint" | "deceased-reported" | "declined-always" | "declined-once" | "language" | "moved" | "no-answer" | "third-person" | "voicemail" | "wrong-number";
        };
        RecordedOutcomeDto: {
            /** @enum {string} */
            outcome: "asks-for-info" | "booked" | "busy" | "call-back" | "complaint" | "deceased-reported" | "declined-always" | "declined-once" | "language" | "moved" | "no-answer" | "third-person" | "voicemail" | "wrong-number";
            /**
             * Format: date-time
             * @description When the person is back in the queue; null: not for this recall.
             */
            returnsAt: string | null;
        };
        RedDayDto: {
            day: string;
            /**
             * @description The rule that decides, where custom and not law has closed it.
             * @enum {string|null}
             */
            eve: "christmasEve" | "midsummerEve" | "newYearsEve" | null;
            reason: components["schemas"]["WordsDto"];
        };
        RefractionDto: {
            /**
             * @default {
             *       "add": null,
             *       "axis": null,
             *       "cylinder": null,
             *       "pressure": null,
             *       "sphere": null,
             *       "visus": null
             *     }
             */
            left: components["schemas"]["EyeRefractionDto"];
            /**
             * @default {
             *       "add": null,
             *       "axis": null,
             *       "cylinder": null,
             *       "pressure": null,
             *       "sphere": null,
             *       "visus": null
             *     }
             */
            right: components["schemas"]["EyeRefractionDto"];
        };
        RegisterBlockDto: {
            /** @description Patientdatalagen 4 kap. 4 §: nobody else may ask for it, least of all a guardian. */
            askedByPatient: boolean;
            process?: string | null;
            /** Format: uuid */
            unitId?: string | null;
        };
        RegisterEmployeeDto: {
            /** @description For somebody hired: the company that employs them. Without it the person is employed here. */
            employer?: string;
            familyName: string;
            givenName: string;
            licence?: components["schemas"]["StatedLicenceDto"];
            /** @description A body field, because a personnummer never stands in an address. */
            personnummer: string;
            startedOn: string;
            title: string;
        };
        RegisterLogReportDto: {
            /** @enum {string} */
            askedBy: "guardian" | "next-of-kin" | "patient" | "proxy";
            askedOn: string;
            /** @description How custody or the power of attorney was shown. */
            authorityShown?: string;
            fromOn: string;
            /** @enum {string} */
            identifiedBy: "bankid" | "id-document" | "known-to-staff" | "registered-address";
            /** @description Who asks, when it is not the patient herself. */
            requesterName?: string;
            toOn: string;
        };
        RegisterPatientDto: {
            /** @description Of somebody without a Swedish number. */
            birthDate?: string;
            /** Format: email */
            email?: string;
            familyName: string;
            givenName: string;
            /**
             * @description How identity was shown. Left out: it was not, and no encounter starts before it is.
             * @enum {string}
             */
            identifiedBy?: "bankid" | "document" | "known";
            /** @description Left out with `withoutNumber`. */
            personnummer: string;
            phone?: string;
            /** @description True: somebody without a Swedish number, who gets one of the provider's own reserve series. */
            withoutNumber?: boolean;
        };
        RegisterProviderDto: {
            brand: string;
            code: string;
            controller: string;
        };
        RegisteredColumnDto: {
            category: string | null;
            name: string;
        };
        ReleaseHoldDto: {
            hold: string;
        };
        ReplaceWeekDto: {
            hours: components["schemas"]["WeekSpanFormDto"][];
            /** @description Null: the unit's own week. */
            practitionerId?: string | null;
        };
        ReportedAccessDto: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "staff" | "system" | "unidentified" | "you";
            id: string;
            purpose: components["schemas"]["WordsDto"];
            refused: boolean;
            role: components["schemas"]["WordsDto"];
            /** @description Null where the care provider does not name its staff, or nobody of the staff was there. */
            staffName: string | null;
            unit: string | null;
            what: components["schemas"]["WordsDto"];
        };
        RetentionDto: {
            /** @description ISO 8601; null when an event alone ends it. */
            duration: string | null;
            event: string;
            iri: string;
            label: components["schemas"]["WordsDto"];
        };
        ReviewAssignmentDto: {
            /** @enum {string} */
            verdict: "ended" | "kept";
        };
        ReviewDrawDto: {
            /** Format: date-time */
            at: string;
            occasions: number;
            sampleSize: number;
            /** @description Whoever draws again by it gets the same. */
            seed: string;
        };
        ReviewItemDto: {
            day: string;
            /** @enum {string} */
            drawn: "choice" | "quota" | "random" | "risk";
            employee: components["schemas"]["ReviewedEmployeeDto"];
            /** Format: date-time */
            firstAt: string;
            id: string;
            /** Format: date-time */
            lastAt: string;
            lines: number;
            /** @description Null where a quota is about nobody in particular. */
            patient: components["schemas"]["MaskedPatientDto"] | null;
            /** @description Codes; what they mean stands in the console's words. */
            rules: string[];
            score: number;
            unitId: string;
            verdict: components["schemas"]["GivenVerdictDto"] | null;
        };
        ReviewListDto: {
            /** @description Null until the month is over and drawn. */
            draw: components["schemas"]["ReviewDrawDto"] | null;
            items: components["schemas"]["ReviewItemDto"][];
            month: string;
            /** @description How many are about whoever asks; a colleague sees to those. */
            own: number;
            unit: components["schemas"]["ReviewUnitDto"];
        };
        ReviewMonthCountsDto: {
            done: number;
            drawn: components["schemas"]["DrawnCountsDto"];
            /** Format: date-time */
            drawnAt: string | null;
            justified: number;
            month: string;
            occasions: number | null;
            toFollowUp: number;
            unit: components["schemas"]["ReviewUnitDto"];
            unjustified: number;
        };
        ReviewMonthDto: {
            /** @description YYYY-MM */
            month: string;
        };
        ReviewUnitDto: {
            id: string;
            name: string;
        };
        ReviewedEmployeeDto: {
            id: string;
            name: string;
            role: string;
            title: string;
        };
        ReviewedLineDto: {
            activity: string | null;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            outcome: "granted" | "refused";
            purpose: string;
            resourceType: string | null;
            role: string;
        };
        ReviewedOccasionDto: {
            day: string;
            /** @enum {string} */
            drawn: "choice" | "quota" | "random" | "risk";
            employee: components["schemas"]["ReviewedEmployeeDto"];
            /** Format: date-time */
            firstAt: string;
            id: string;
            /** Format: date-time */
            lastAt: string;
            lines: number;
            /** @description Null where a quota is about nobody in particular. */
            patient: components["schemas"]["MaskedPatientDto"] | null;
            reasons: components["schemas"]["StatedReasonDto"][];
            /** @description Codes; what they mean stands in the console's words. */
            rules: string[];
            score: number;
            timeline: components["schemas"]["ReviewedLineDto"][];
            unitId: string;
            verdict: components["schemas"]["GivenVerdictDto"] | null;
            /** @description The latest first. */
            verdicts: components["schemas"]["GivenVerdictDto"][];
        };
        ReviewedPersonDto: {
            id: string;
            name: string;
            title: string;
        };
        RiskDto: {
            /** @enum {string} */
            level: "high-risk" | "risk" | "unlikely";
            reasons: string;
        };
        RoleDto: {
            code: string;
            name: components["schemas"]["WordsDto"];
            permissions: components["schemas"]["PermissionInWordsDto"][];
        };
        RoleHereDto: {
            role: string;
            unit: components["schemas"]["UnitNameDto"];
        };
        RoomNameDto: {
            name: string;
        };
        SampledDto: {
            added: number;
            drawn: boolean;
            month: string;
        };
        SaveVersionDto: {
            /** @description The version that was on the screen: if somebody has saved since, nothing is written. */
            basedOn: number;
            content: components["schemas"]["EyeExaminationDto"];
            /** @description The day of the visit, when it is written up later; otherwise today. */
            examinedOn?: string;
        };
        SearchPatientDto: {
            /** @description In any of the ways people write it; a body field, because a personnummer never stands in an address. */
            personnummer: string;
            /** @description Why so many, when that was asked. */
            reason?: string;
        };
        SeatedDto: {
            /** @description Where one locked the session that is open again; null when a new one has begun. */
            leftAt: string | null;
        };
        ServiceDto: {
            id: string;
            minutes: number;
            name: components["schemas"]["WordsDto"];
            practitioners: components["schemas"]["PractitionerDto"][];
            price: components["schemas"]["WordsDto"] | null;
        };
        ServiceSetUpDto: {
            bufferAfter: number;
            bufferBefore: number;
            cancellationHours: number | null;
            /** @enum {string} */
            cancellationRule: "any-time" | "hours-before" | "previous-working-day";
            capacity: number;
            /** @description Why whoever books is asked for citizenship; null: nobody is. */
            citizenship: components["schemas"]["WordsDto"] | null;
            deviceKinds: string[];
            fee: components["schemas"]["WordsDto"] | null;
            id: string;
            minutes: number;
            name: components["schemas"]["WordsDto"];
            onWebsite: boolean;
            price: components["schemas"]["WordsDto"] | null;
            retiredOn: string | null;
            roomKind: string;
            step: number;
        };
        ServiceTermsDto: {
            bufferAfter: number;
            bufferBefore: number;
            /** @description With the rule `hours-before`, and only with that. */
            cancellationHours?: number | null;
            /** @enum {string} */
            cancellationRule: "any-time" | "hours-before" | "previous-working-day";
            capacity: number;
            citizenship?: components["schemas"]["WhyDto"] | null;
            deviceKinds: string[];
            fee?: components["schemas"]["LongWordsDto"] | null;
            minutes: number;
            name: components["schemas"]["ShortWordsDto"];
            onWebsite: boolean;
            price?: components["schemas"]["ShortWordsDto"] | null;
            roomKind: string;
            /** @enum {number} */
            step: 5 | 10 | 15 | 20 | 30 | 60;
        };
        ServiceVisitsDto: {
            service: components["schemas"]["WordsDto"];
            visits: number | null;
        };
        SessionDto: {
            assignments: components["schemas"]["AssignmentDto"][];
            /**
             * Format: date-time
             * @description Used or not, the session is over then.
             */
            expiresAt: string;
            id: string;
            /** @description Without a key pressed for so long the page locks. */
            idleSeconds: number;
            /** @enum {string} */
            kind: "patient" | "staff";
            name: string;
            newDevice: components["schemas"]["NewDeviceDto"] | null;
            /** @enum {string} */
            openedWith: "bankid" | "oidc" | "passkey";
            /** @description What the person may do here and now; the pages show buttons by it, the server checks again. */
            permissions: string[];
            provider: components["schemas"]["ProviderNameDto"];
            role: string | null;
            unit: components["schemas"]["UnitNameDto"] | null;
        };
        SetUpDto: {
            absences: components["schemas"]["AbsenceDto"][];
            devices: components["schemas"]["FurnitureSetUpDto"][];
            exceptions: components["schemas"]["DayExceptionDto"][];
            hours: components["schemas"]["WeekSpanDto"][];
            practitioners: components["schemas"]["PractitionerSetUpDto"][];
            redDays: components["schemas"]["RedDayDto"][];
            rooms: components["schemas"]["FurnitureSetUpDto"][];
            rules: components["schemas"]["UnitRulesDto"];
            services: components["schemas"]["ServiceSetUpDto"][];
            today: string;
            zone: string;
        };
        ShortWordsDto: {
            en: string;
            sv: string;
        };
        ShownDto: {
            /** Format: date-time */
            at: string;
            /** @description Who saw it. */
            by: string;
            /** @enum {string} */
            how: "bankid" | "document" | "known" | "not-shown";
        };
        SignEntryDto: {
            version: number;
        };
        SignInOrderDto: {
            autoStartToken: string;
            /** @description Opens the BankID app on this device. */
            launchUrl: string;
            /** @description The text of the QR code of this second. */
            qr: string;
        };
        StatedLicenceDto: {
            /** @description The day somebody looked the licence up in HOSP, by hand. */
            checkedOn?: string;
            number: string;
            type: string;
        };
        StatedReasonDto: {
            /** Format: date-time */
            at: string;
            kind: string;
            note: string | null;
            reason: string | null;
        };
        StatisticsDto: {
            channels: components["schemas"]["ChannelVisitsDto"][];
            from: string;
            services: components["schemas"]["ServiceVisitsDto"][];
            to: string;
            total: components["schemas"]["FiguresDto"];
            weeks: components["schemas"]["WeekFiguresDto"][];
            /**
             * @description Why something is null.
             * @enum {string|null}
             */
            withheld: "fewer-than-five" | null;
        };
        StepDto: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @description What the step says, by its kind. */
            content: Record<string, never>;
            id: string;
            /** @enum {string} */
            kind: "affected" | "closing" | "decision" | "investigation" | "notification" | "risk" | "text";
            seq: number;
        };
        TaskDto: {
            /** Format: date-time */
            createdAt: string;
            /** @description YYYY-MM-DD */
            dueOn: string;
            id: string;
            kind: string;
            patientId: string | null;
            /** @description What it is about: a choice, a booking, a case. */
            subjectId: string | null;
        };
        TellDto: {
            at: string;
            /** @enum {string} */
            audience: "authority" | "patients";
            /** @description Needed when the first notification to the authority comes after 72 hours. */
            lateReasons?: string | null;
            /**
             * @description GDPR 33(4): what is not known yet follows.
             * @enum {string}
             */
            phase: "complete" | "initial" | "supplement";
            reference?: string | null;
        };
        TermDto: {
            code: string;
            iri: string;
            label: components["schemas"]["WordsDto"];
        };
        TimeElsewhereDto: {
            /** Format: date-time */
            endsAt: string;
            practitionerId: string;
            /** Format: date-time */
            startsAt: string;
        };
        TraceDto: {
            employeeId: string;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            lines: number;
            name: string;
            sessionId: string | null;
            title: string;
            unit: string | null;
            unitId: string | null;
        };
        UndoingDto: {
            /**
             * @description What was taken by mistake: two presses do not undo two steps.
             * @enum {string}
             */
            from: "arrived" | "done" | "in-room" | "no-show";
        };
        UnitAddressDto: {
            address: string;
            name: string;
            phone: string;
        };
        UnitNameDto: {
            id: string;
            name: string;
        };
        UnitRulesDto: {
            christmasEve: boolean;
            horizonDays: number;
            midsummerEve: boolean;
            newYearsEve: boolean;
        };
        VersionDto: {
            author: components["schemas"]["PersonDto"];
            content: components["schemas"]["EyeExaminationDto"];
            /** Format: date-time */
            createdAt: string;
            examinedOn: string;
            number: number;
            reason: string | null;
            /** @description SHA-256 over text, author, signer, licence and time. */
            seal: string | null;
            /** Format: date-time */
            signedAt: string | null;
            signedBy: components["schemas"]["PersonDto"] | null;
        };
        VisitAtTheDeskDto: {
            channel: string;
            /** Format: date-time */
            endsAt: string;
            id: string;
            /** @enum {string} */
            identity: "stated" | "verified";
            /** @description What the card does not know and the desk asks for. */
            lacks: ("address" | "email" | "phone")[];
            late: boolean;
            next: ("arrived" | "done" | "identify" | "in-room" | "no-show")[];
            patient: components["schemas"]["ReceivedPatientDto"];
            practitioner: components["schemas"]["VisitPractitionerDto"];
            reference: string;
            service: components["schemas"]["WordsDto"];
            shown: components["schemas"]["ShownDto"] | null;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "arrived" | "booked" | "cancelled" | "done" | "in-room" | "no-show";
            undoable: boolean;
        };
        VisitInsideDto: {
            bookingId: string;
            service: components["schemas"]["WordsDto"];
            startsAt: string;
        };
        VisitPractitionerDto: {
            id: string;
            name: string;
        };
        VisitStepDto: {
            /** @enum {string} */
            step: "done" | "in-room" | "no-show";
        };
        VisitUnitDto: {
            address: string;
            id: string;
            name: string;
            phone: string;
        };
        VocabularyDto: {
            namespace: string;
            ownTerms: components["schemas"]["OwnTermDto"][];
        };
        WeekFiguresDto: {
            cancellations: number | null;
            /** @description The median of days between the booking and the visit. */
            leadDays: number | null;
            /** @description 0 to 1, of the visits whose time has come. */
            noShow: number | null;
            /** @description 0 to 1, and more when visits lie outside the working hours; null also when nobody works. */
            utilisation: number | null;
            visits: number | null;
            /** @description Its Monday. */
            week: string;
        };
        WeekSpanDto: {
            closes: string;
            opens: string;
            weekday: number;
        };
        WeekSpanFormDto: {
            closes: string;
            opens: string;
            weekday: number;
        };
        WholeEntryDto: {
            amendmentReason: string | null;
            author: components["schemas"]["PersonDto"];
            content: components["schemas"]["EyeExaminationDto"];
            /** Format: date-time */
            createdAt: string;
            examinedOn: string;
            id: string;
            patientId: string;
            /** Format: date-time */
            signedAt: string | null;
            signedBy: components["schemas"]["PersonDto"] | null;
            /** @enum {string} */
            state: "draft" | "signed";
            template: string;
            unit: components["schemas"]["UnitNameDto"];
            version: number;
            versionCount: number;
            /** @description Newest first; none is ever removed. */
            versions: components["schemas"]["VersionDto"][];
        };
        WhyDto: {
            en: string;
            sv: string;
        };
        WishDto: {
            /**
             * Format: uuid
             * @description Null: anyone who gives the service.
             */
            practitionerId?: string | null;
            /** Format: uuid */
            serviceId: string;
            startsAt: string;
        };
        WordsDto: {
            en: string;
            sv: string;
        };
        WorkingPractitionerDto: {
            id: string;
            name: string;
            title: string;
            working: components["schemas"]["HoursDto"][];
        };
        WriteAnalysisDto: {
            /** @description The version that was on the screen, 0 for the first. */
            basedOn: number;
            categories: string;
            decision: string;
            reviewOn: string;
            risks: string;
            /** @enum {string} */
            role: "assistant" | "clinician" | "customer-service" | "data-protection-officer" | "dispenser" | "head-of-operations" | "log-reviewer" | "recall-caller" | "receptionist";
            tasks: string;
            /** Format: uuid */
            unitId: string;
            whose: string;
        };
        WriteTextDto: {
            /** @enum {string} */
            audience: "authority" | "patients";
            body: string;
            /** @enum {string} */
            language: "en" | "sv";
        };
        WrittenElsewhereDto: {
            entries: number;
            unit: components["schemas"]["UnitNameDto"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AccessLogController_export: {
        parameters: {
            query: {
                /** @description A month of the Swedish calendar: YYYY-MM. */
                month: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one log of informationsecurity:auditing:log:2 a line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description invalid-request: not-a-month */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccessLogController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogVerificationDto"];
                };
            };
        };
    };
    AccessPolicyController_accessRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRulesDto"];
                };
            };
        };
    };
    AccessPolicyController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAccessRulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRulesDto"];
                };
            };
            /** @description hired-staff-not-allowed, hired-staff-still-here */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccessPolicyController_allAnalyses: {
        parameters: {
            query?: {
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description every version, the newest of each role and unit first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisDto"][];
                };
            };
        };
    };
    AccessPolicyController_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteAnalysisDto"];
            };
        };
        responses: {
            /** @description the next version, decided today */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisDto"];
                };
            };
            /** @description analysis-rewritten */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccessPolicyController_assignmentReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentReviewsDto"];
                };
            };
        };
    };
    StaffController_endAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            /** @description last-head-of-operations */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccessPolicyController_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewAssignmentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description own-assignment */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description last-head-of-operations */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BlockOpeningController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBlockedUnitDto"];
            };
        };
        responses: {
            /** @description the second step: that unit is open to this reader until then */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenUntilDto"];
                };
            };
            /** @description not-found: not a unit that the first step showed, or too late */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BlockController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ended, because the patient asks for it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BookingLinkController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description Link <token>: in a header, because addresses end up in logs */
                Authorization?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnVisitDto"];
                };
            };
        };
    };
    BookingLinkController_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Link <token>: in a header, because addresses end up in logs */
                Authorization?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnVisitDto"];
                };
            };
            /** @description visit-has-begun */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BookingLinkController_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description Link <token>: in a header, because addresses end up in logs */
                Authorization?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnVisitDto"];
                };
            };
            /** @description time-in-the-past, outside-opening-hours, invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description slot-taken, with the nearest free times; visit-has-begun; visit-cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BookingController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBookingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDto"];
                };
            };
            /** @description time-in-the-past, outside-opening-hours, invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description slot-taken, with the nearest free times */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VisitController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitAtTheDeskDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VisitController_arrive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrivalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitAtTheDeskDto"];
                };
            };
            /** @description visit-not-yet, step-not-possible, contact-not-asked (protected identity) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BookingController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDto"];
                };
            };
            /** @description visit-has-begun */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BookingController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDto"];
                };
            };
            /** @description time-in-the-past, outside-opening-hours, invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description slot-taken, with the nearest free times; visit-has-begun; visit-cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VisitController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitAtTheDeskDto"];
                };
            };
            /** @description visit-not-yet, step-not-possible, identity-needed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VisitController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitAtTheDeskDto"];
                };
            };
            /** @description undone-too-late, step-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CalendarController_day: {
        parameters: {
            query: {
                date: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
        };
    };
    LiveCalendarController_changes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    CallsController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallDto"];
                };
            };
            /** @description no card is open */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CallsController_next: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallDto"];
                };
            };
            /** @description nobody is due */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CallsController_queue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
        };
    };
    CallsController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description somebody else may take the call */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description call-lost */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BookFromCallController_book: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishDto"];
            };
        };
        responses: {
            /** @description booked, and the call is closed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDto"];
                };
            };
            /** @description time-in-the-past, outside-opening-hours, invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description slot-taken, call-lost */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BookFromCallController_freeTimes: {
        parameters: {
            query: {
                serviceId: string;
                practitionerId?: string;
                from: string;
                days: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeTimesDto"];
                };
            };
            /** @description call-lost */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CallsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOutcomeDto"];
            };
        };
        responses: {
            /** @description written down; the call is closed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedOutcomeDto"];
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description call-lost */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BookFromCallController_services: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDto"][];
                };
            };
            /** @description call-lost */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DemoController_mailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoMailDto"][];
                };
            };
        };
    };
    DemoController_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPersonDto"][];
                };
            };
        };
    };
    BookingController_freeTimes: {
        parameters: {
            query: {
                serviceId: string;
                practitionerId?: string;
                from: string;
                days: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeTimesDto"];
                };
            };
        };
    };
    HealthController_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    IncidentController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"][];
                };
            };
        };
    };
    IncidentController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenIncidentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedIncidentDto"];
                };
            };
            /** @description invalid-request: time-in-the-future, after-it-was-noticed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentController_exported: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    IncidentController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentCaseDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWorkController_affected: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedPatientDto"][];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description incident-closed, incident-not-decided, incident-unfinished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWorkController_draw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawAffectedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentCaseDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description incident-closed, incident-not-decided, incident-unfinished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWorkController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseIncidentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentCaseDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description incident-closed, incident-not-decided, incident-unfinished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWorkController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentCaseDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description incident-closed, incident-not-decided, incident-unfinished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWorkController_investigate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvestigationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentCaseDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description incident-closed, incident-not-decided, incident-unfinished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWorkController_tell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentCaseDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description incident-closed, incident-not-decided, incident-unfinished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWorkController_judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RiskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentCaseDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description incident-closed, incident-not-decided, incident-unfinished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentController_text: {
        parameters: {
            query: {
                audience: "authority" | "patients";
                language: "en" | "sv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentTextDto"];
                };
            };
        };
    };
    IncidentController_printed: {
        parameters: {
            query: {
                audience: "authority" | "patients";
                language: "en" | "sv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    IncidentWorkController_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteTextDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentCaseDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description incident-closed, incident-not-decided, incident-unfinished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWorkController_within: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceDto"][];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description incident-closed, incident-not-decided, incident-unfinished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    JournalController_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeEntryDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    JournalController_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendEntryDto"];
            };
        };
        responses: {
            /** @description the corrected entry, signed at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeEntryDto"];
                };
            };
            /** @description licence-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description stale-version, not-signed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    JournalController_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeEntryDto"];
                };
            };
            /** @description licence-required, not-the-author */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description stale-version, already-signed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    JournalController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeEntryDto"];
                };
            };
            /** @description not-the-author */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description stale-version, already-signed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LogReportController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideLogReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogReportDto"];
                };
            };
            /** @description identity-protected: open the card and say why first */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description log-report-out-of-order: decided already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LogReportController_handOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOutLogReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogReportDto"];
                };
            };
            /** @description identity-protected: open the card and say why first */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description log-report-out-of-order: not granted, or handed out already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LogReportController_printed: {
        parameters: {
            query?: {
                language?: "en" | "sv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description identity-protected: open the card and say why first */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description log-report-out-of-order: not granted */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReviewController_list: {
        parameters: {
            query: {
                /** @description YYYY-MM */
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the month's work list of one's own unit, the riskiest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewListDto"];
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReviewController_months: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description how many were drawn, done and found unjustified, per unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewMonthCountsDto"][];
                };
            };
        };
    };
    ReviewController_sample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewMonthDto"];
            };
        };
        responses: {
            /** @description a second time adds nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampledDto"];
                };
            };
            /** @description invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReviewController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one occasion with its lines; reading it leaves a line too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedOccasionDto"];
                };
            };
            /** @description own-review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReviewController_judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveVerdictDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedOccasionDto"];
                };
            };
            /** @description invalid-request: what was not justified is told of in a note */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description own-review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnLogController_month: {
        parameters: {
            query?: {
                /** @description YYYY-MM; without it the latest month with something in it. */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnLogMonthDto"];
                };
            };
        };
    };
    OwnLogController_printed: {
        parameters: {
            query?: {
                /** @description Without a period: the last twelve months. */
                from?: string;
                to?: string;
                language?: "en" | "sv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description not-found: no patient of this care provider */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description log-report-too-long: ask for a shorter period */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnBlockController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientBlocksDto"];
                };
            };
        };
    };
    OwnBlockController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockTargetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockDto"];
                };
            };
            /** @description invalid-request: a unit or a process */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnBlockController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnBookingController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnBookingDto"][];
                };
            };
        };
    };
    OwnBookingController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnBookingDto"];
                };
            };
            /** @description visit-has-begun */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnBookingController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnBookingDto"];
                };
            };
            /** @description time-in-the-past, outside-opening-hours, invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description slot-taken, with the nearest free times; visit-has-begun; visit-cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PasskeysController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyDto"][];
                };
            };
        };
    };
    PasskeysController_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolPasskeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyDto"];
                };
            };
            /** @description passkey-refused, passkey-challenge-over, bankid-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PasskeysController_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptionsDto"];
                };
            };
            /** @description bankid-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PasskeysController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found: not a passkey of yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PatientController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPatientDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientDto"];
                };
            };
            /** @description patient-already-registered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PatientController_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPatientDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientDto"];
                };
            };
            /** @description invalid-request: the field code says what is wrong with the number */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description reason-needed: so many searches led nowhere; say why, in the same body */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PatientController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BlockOpeningController_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBlockDto"];
            };
        };
        responses: {
            /** @description the first step: at which units something is blocked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockOpeningDto"];
                };
            };
            /** @description invalid-request: cause, reason and note */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BlockController_ofPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientBlocksDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BlockController_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterBlockDto"];
            };
        };
        responses: {
            /** @description in force at once; what is blocked already stays as it is */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockDto"];
                };
            };
            /** @description invalid-request: a unit or a process, and the patient asks herself */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description guardian-may-not-block */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BookingController_ofPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDto"][];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PatientController_identify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentifyPatientDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientDto"];
                };
            };
            /** @description invalid-request: the field code says what is wrong with the number */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description number-of-another: nothing is merged; number-differs: identified under another number before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    JournalController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the patient and the twenty newest entries of the units that are open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalDto"];
                };
            };
            /** @description care-relation-needed: say why, by POST /patients/{id}/record-openings */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    JournalController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDto"];
                };
            };
            /** @description invalid-request: each impossible value by its field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description care-relation-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LogReportController_ofPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogReportDto"][];
                };
            };
            /** @description identity-protected: open the card and say why first */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LogReportController_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterLogReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogReportDto"];
                };
            };
            /** @description identity-protected: open the card and say why first */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BlockOpeningController_openIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenIdentityDto"];
            };
        };
        responses: {
            /** @description the card is open to this reader until then */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenUntilDto"];
                };
            };
            /** @description invalid-request: without a reason, or without a note for another */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found: nobody here with protected identity */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PatientController_protect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtectPatientDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientDto"];
                };
            };
            /** @description identity-protected: open the card first */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RecordController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRecordDto"];
            };
        };
        responses: {
            /** @description open to this reader at this unit until expiresAt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordOpeningDto"];
                };
            };
            /** @description invalid-request: without a reason, or without a note where the reason is another */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description care-relation-needed: other units are opened from one’s own */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProcessingRegisterController_print: {
        parameters: {
            query?: {
                provider?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingRegisterDto"];
                };
            };
        };
    };
    ClinicController_providers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSummaryDto"][];
                };
            };
        };
    };
    ClinicController_provider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicDto"];
                };
            };
        };
    };
    AccessPolicyController_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDto"][];
                };
            };
        };
    };
    BookingController_services: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDto"][];
                };
            };
        };
    };
    SessionController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseAssignmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description not-found: not an assignment of yours today */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionController_lock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found: only staff lock */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionDto"][];
                };
            };
        };
    };
    OwnSessionsController_revokeOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSessionsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found: not a session of yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSessionsController_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found: not a session of yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpController_ofUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    SetUpController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAbsenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description invalid-request: not-after-start, out-of-range */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpController_comeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpOfferController_addDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FurnitureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    SetUpOfferController_changeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FurnitureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description still-in-use: the last of a kind that a service needs */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpOfferController_removeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description still-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpController_except: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExceptDayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description invalid-request: not-after-opening */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpController_forgetException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpController_hours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceWeekDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description invalid-request: not-after-opening, overlaps */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpController_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveServicesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description not-found: no clinician of this unit, or no service of it */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpOfferController_addRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FurnitureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    SetUpOfferController_changeRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FurnitureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description still-in-use: the last of a kind that a service needs */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpOfferController_removeRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description still-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpController_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideUnitRulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    SetUpOfferController_addService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceTermsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description invalid-request: no-such-room, no-such-device */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpOfferController_changeService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description invalid-request: no-such-room, no-such-device */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpOfferController_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetUpOfferController_offerAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OidcController_broker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrokerDto"];
                };
            };
        };
    };
    OidcController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description to the broker */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found: no broker is configured */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OidcController_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description to the console, signed in; or back to its sign-in page, with the reason */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign-in-refused: not-begun-here, invalid-answer, cancelled or unknown-person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SignInController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOrderDto"];
                };
            };
            /** @description not-found: no such provider */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SignInController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SignInController_collect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionDto"];
                };
            };
            /** @description not-found: this browser has no order */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PasskeySignInController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatedDto"];
                };
            };
            /** @description passkey-refused, passkey-challenge-over */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PasskeySignInController_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptionsDto"];
                };
            };
        };
    };
    StaffController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeSummaryDto"][];
                };
            };
        };
    };
    StaffController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterEmployeeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            /** @description invalid-request: each field by its name */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description already-employed, hired-staff-not-allowed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmployeeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            /** @description employment-ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAssignmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            /** @description not-found: no such employee, or no such analysis of that role at that unit */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description analysis-not-in-force, assignment-overlaps, outside-employment */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            /** @description last-head-of-operations */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffController_endSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessionsDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StatisticsController_between: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsDto"];
                };
            };
            /** @description invalid-request: not-after-start, too-many */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TaskController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description what one’s own role at one’s own unit has to look into, most urgent first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"][];
                };
            };
        };
    };
    TaskController_finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishTaskDto"];
            };
        };
        responses: {
            /** @description a task that was done before keeps the time and the note it has */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneTaskDto"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VisitorController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmHoldDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedDto"];
                };
            };
            /** @description invalid-request, notice-missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description slot-taken, hold-expired */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VisitorController_freeTimes: {
        parameters: {
            query: {
                serviceId: string;
                practitionerId?: string;
                from: string;
                days: number;
            };
            header?: never;
            path: {
                unitId: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeTimesDto"];
                };
            };
        };
    };
    VisitorController_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldTimeDto"];
                };
            };
            /** @description time-in-the-past, outside-opening-hours, invalid-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description slot-taken, with the nearest free times */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VisitorController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseHoldDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NoticeController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"];
                };
            };
        };
    };
    VisitorController_services: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDto"][];
                };
            };
        };
    };
}
