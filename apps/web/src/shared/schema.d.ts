// Printed by npm run print-schema from the built api; not edited by hand.
export interface paths {
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
        AmendEntryDto: {
            /** @description The version that was on the screen: if somebody has saved since, nothing is written. */
            basedOn: number;
            content: components["schemas"]["EyeExaminationDto"];
            /** @description The day of the visit, when it is written up later; otherwise today. */
            examinedOn?: string;
            reason: string;
        };
        AssignmentDto: {
            current: boolean;
            id: string;
            provider: components["schemas"]["ProviderNameDto"];
            role: string;
            unit: components["schemas"]["UnitNameDto"];
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
        CalendarDto: {
            closedBecause?: components["schemas"]["WordsDto"];
            date: string;
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
            patient: components["schemas"]["PatientNameDto"] | null;
            practitionerId: string;
            room: components["schemas"]["RoomNameDto"];
            service: components["schemas"]["WordsDto"];
            sessionId: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "booked" | "held";
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
        CollectionDto: {
            hintCode?: string;
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
        DoorDto: {
            fact: string;
            from: string;
            reason: components["schemas"]["WordsDto"];
            to: string;
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
        FindingDto: {
            code: string;
            law: string;
            purpose: string | null;
            text: components["schemas"]["WordsDto"];
        };
        FreeTimesDto: {
            minutes: number;
            /** @description Each practitioner's free starts, in seconds since 1970. */
            practitioners: {
                [key: string]: number[];
            };
            zone: string;
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
            /** @description YYYYMMDD-•••• */
            masked: string;
        };
        JournalDto: {
            entries: components["schemas"]["EntryDto"][];
            patient: components["schemas"]["PatientDto"];
        };
        MessageDto: {
            en: string;
            sv: string;
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
        PatientDto: {
            age: number | null;
            birthDate: string | null;
            /** @description Withheld, like the phone, for somebody with protected identity. */
            email: string | null;
            familyName: string;
            givenName: string;
            id: string;
            identifier: components["schemas"]["IdentifierDto"];
            phone: string | null;
            protectedIdentity: boolean;
        };
        PatientNameDto: {
            id: string;
            name: string;
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
        ProcessingRegisterDto: {
            activities: components["schemas"]["ActivityDto"][];
            doors: components["schemas"]["DoorDto"][];
            findings: components["schemas"]["FindingDto"][];
            notPersonal: components["schemas"]["NotPersonalDto"][];
            policy: components["schemas"]["PolicyEntryDto"][];
            provider: components["schemas"]["RegisterProviderDto"] | null;
            vocabulary: components["schemas"]["VocabularyDto"];
        };
        ProviderNameDto: {
            name: string;
            slug: string;
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
        RegisterPatientDto: {
            /** Format: email */
            email?: string;
            familyName: string;
            givenName: string;
            /** @description In any of the ways people write it; a body field, because a personnummer never stands in an address. */
            personnummer: string;
            phone?: string;
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
        RetentionDto: {
            /** @description ISO 8601; null when an event alone ends it. */
            duration: string | null;
            event: string;
            iri: string;
            label: components["schemas"]["WordsDto"];
        };
        RoomNameDto: {
            name: string;
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
        };
        ServiceDto: {
            id: string;
            minutes: number;
            name: components["schemas"]["WordsDto"];
            practitioners: components["schemas"]["PractitionerDto"][];
            price: components["schemas"]["WordsDto"] | null;
        };
        SessionDto: {
            assignments: components["schemas"]["AssignmentDto"][];
            /** @enum {string} */
            kind: "patient" | "staff";
            name: string;
            /** @description What the person may do here and now; the pages show buttons by it, the server checks again. */
            permissions: string[];
            provider: components["schemas"]["ProviderNameDto"];
            role: string | null;
            unit: components["schemas"]["UnitNameDto"] | null;
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
        TermDto: {
            code: string;
            iri: string;
            label: components["schemas"]["WordsDto"];
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
        VisitPractitionerDto: {
            id: string;
            name: string;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            /** @description not-found */
            404: {
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
            /** @description the patient and the twenty newest entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalDto"];
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
