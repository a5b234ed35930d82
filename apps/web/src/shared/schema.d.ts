// Printed by npm run print-schema from the built api; not edited by hand.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthDto: Record<string, never>;
        ClinicSummaryDto: {
            slug: string;
            name: string;
        };
        ClinicUnitDto: {
            id: string;
            slug: string;
            name: string;
            address: string;
            phone: string;
            discipline: string;
        };
        ClinicDto: {
            slug: string;
            name: string;
            legalName: string;
            /** @description Purposes that the provider's policy names; the pages leave out what does not exist here. */
            purposes: string[];
            units: components["schemas"]["ClinicUnitDto"][];
        };
        BeginSignInDto: {
            /** @enum {string} */
            audience: "staff" | "patient";
            /** @description The care provider's slug; a patient signs in to one provider. */
            provider?: string;
        };
        SignInOrderDto: {
            /** @description The text of the QR code of this second. */
            qr: string;
            autoStartToken: string;
            /** @description Opens the BankID app on this device. */
            launchUrl: string;
        };
        MessageDto: {
            sv: string;
            en: string;
        };
        CollectionDto: {
            /** @enum {string} */
            status: "pending" | "failed" | "complete";
            hintCode?: string;
            message?: components["schemas"]["MessageDto"];
            qr?: string;
        };
        ProviderNameDto: {
            slug: string;
            name: string;
        };
        UnitNameDto: {
            id: string;
            name: string;
        };
        AssignmentDto: {
            id: string;
            role: string;
            unit: components["schemas"]["UnitNameDto"];
            provider: components["schemas"]["ProviderNameDto"];
            current: boolean;
        };
        SessionDto: {
            /** @enum {string} */
            kind: "patient" | "staff";
            name: string;
            provider: components["schemas"]["ProviderNameDto"];
            unit: components["schemas"]["UnitNameDto"] | null;
            role: string | null;
            /** @description What the person may do here and now; the pages show buttons by it, the server checks again. */
            permissions: string[];
            assignments: components["schemas"]["AssignmentDto"][];
        };
        ChooseAssignmentDto: {
            /** Format: uuid */
            assignmentId: string;
        };
        SearchPatientDto: {
            /** @description In any of the ways people write it; a body field, because a personnummer never stands in an address. */
            personnummer: string;
        };
        IdentifierDto: {
            /** @enum {string} */
            kind: "personnummer" | "coordination-number" | "reserve";
            /** @description YYYYMMDD-•••• */
            masked: string;
        };
        PatientDto: {
            id: string;
            givenName: string;
            familyName: string;
            identifier: components["schemas"]["IdentifierDto"];
            birthDate: string | null;
            age: number | null;
            /** @description Withheld, like the phone, for somebody with protected identity. */
            email: string | null;
            phone: string | null;
            protectedIdentity: boolean;
        };
        RegisterPatientDto: {
            /** @description In any of the ways people write it; a body field, because a personnummer never stands in an address. */
            personnummer: string;
            givenName: string;
            familyName: string;
            /** Format: email */
            email?: string;
            phone?: string;
        };
        WordsDto: {
            sv: string;
            en: string;
        };
        PractitionerDto: {
            id: string;
            name: string;
            title: string;
        };
        ServiceDto: {
            id: string;
            name: components["schemas"]["WordsDto"];
            minutes: number;
            price: components["schemas"]["WordsDto"] | null;
            practitioners: components["schemas"]["PractitionerDto"][];
        };
        FreeTimesDto: {
            zone: string;
            minutes: number;
            /** @description Each practitioner's free starts, in seconds since 1970. */
            practitioners: {
                [key: string]: number[];
            };
        };
        WishDto: {
            /** Format: uuid */
            serviceId: string;
            /**
             * Format: uuid
             * @description Null: anyone who gives the service.
             */
            practitionerId?: string | null;
            startsAt: string;
        };
        VisitPractitionerDto: {
            id: string;
            name: string;
        };
        HeldTimeDto: {
            /** @description Shown to nobody else: whoever has it can confirm. */
            hold: string;
            practitioner: components["schemas"]["VisitPractitionerDto"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ReleaseHoldDto: {
            hold: string;
        };
        ConfirmHoldDto: {
            hold: string;
            firstName: string;
            lastName: string;
            /** Format: email */
            email: string;
            personnummer: string;
            /** @description Of the notice that was shown. */
            noticeVersion: string;
        };
        UnitAddressDto: {
            name: string;
            address: string;
            phone: string;
        };
        PractitionerNameDto: {
            name: string;
        };
        ConfirmedDto: {
            reference: string;
            unit: components["schemas"]["UnitAddressDto"];
            service: components["schemas"]["WordsDto"];
            practitioner: components["schemas"]["PractitionerNameDto"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        VisitUnitDto: {
            id: string;
            name: string;
            address: string;
            phone: string;
        };
        OwnVisitDto: {
            state: string;
            unit: components["schemas"]["VisitUnitDto"];
            service: components["schemas"]["WordsDto"];
            practitioner: components["schemas"]["VisitPractitionerDto"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            cancellable: boolean;
        };
        OwnBookingDto: {
            state: string;
            unit: components["schemas"]["VisitUnitDto"];
            service: components["schemas"]["WordsDto"];
            practitioner: components["schemas"]["VisitPractitionerDto"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            cancellable: boolean;
            id: string;
        };
        HoursDto: {
            /** @description Time of day on the clinic's wall: 09:00. */
            from: string;
            to: string;
        };
        WorkingPractitionerDto: {
            id: string;
            name: string;
            title: string;
            working: components["schemas"]["HoursDto"][];
        };
        RoomNameDto: {
            name: string;
        };
        PatientNameDto: {
            id: string;
            name: string;
        };
        CalendarVisitDto: {
            /** @description Null while a visitor holds the time. */
            bookingId: string | null;
            sessionId: string;
            practitionerId: string;
            room: components["schemas"]["RoomNameDto"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @enum {string} */
            state: "booked" | "held";
            patient: components["schemas"]["PatientNameDto"] | null;
            service: components["schemas"]["WordsDto"];
            channel: string;
        };
        CalendarDto: {
            date: string;
            zone: string;
            open: components["schemas"]["HoursDto"] | null;
            closedBecause?: components["schemas"]["WordsDto"];
            practitioners: components["schemas"]["WorkingPractitionerDto"][];
            visits: components["schemas"]["CalendarVisitDto"][];
        };
        BookingDto: {
            state: string;
            unit: components["schemas"]["VisitUnitDto"];
            service: components["schemas"]["WordsDto"];
            practitioner: components["schemas"]["VisitPractitionerDto"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            cancellable: boolean;
            id: string;
            reference: string;
            channel: string;
            patientId: string;
        };
        CreateBookingDto: {
            /** Format: uuid */
            serviceId: string;
            /**
             * Format: uuid
             * @description Null: anyone who gives the service.
             */
            practitionerId?: string | null;
            startsAt: string;
            /** Format: uuid */
            patientId: string;
        };
        RegisterProviderDto: {
            code: string;
            controller: string;
            brand: string;
        };
        TermDto: {
            code: string;
            label: components["schemas"]["WordsDto"];
            iri: string;
        };
        RegisteredColumnDto: {
            category: string | null;
            name: string;
        };
        RetentionDto: {
            /** @description ISO 8601; null when an event alone ends it. */
            duration: string | null;
            label: components["schemas"]["WordsDto"];
            iri: string;
            event: string;
        };
        ActivityDto: {
            specialCategoryBasis: components["schemas"]["TermDto"] | null;
            subjects: components["schemas"]["TermDto"][];
            categories: components["schemas"]["TermDto"][];
            columns: components["schemas"]["RegisteredColumnDto"][];
            recipients: components["schemas"]["TermDto"][];
            sources: components["schemas"]["TermDto"][];
            entity: string;
            table: string;
            purpose: components["schemas"]["TermDto"];
            legalBasis: components["schemas"]["TermDto"];
            retention: components["schemas"]["RetentionDto"];
        };
        NotPersonalDto: {
            entity: string;
            table: string;
            why: string;
        };
        DoorDto: {
            from: string;
            to: string;
            fact: string;
            reason: components["schemas"]["WordsDto"];
        };
        PolicyEntryDto: {
            claimed: components["schemas"]["TermDto"][];
            assessedSpecial: components["schemas"]["TermDto"] | null;
            categories: components["schemas"]["TermDto"][];
            retention: components["schemas"]["RetentionDto"] | null;
            recipients: components["schemas"]["TermDto"][] | null;
            purpose: components["schemas"]["TermDto"];
            operated: boolean;
            assessed: components["schemas"]["TermDto"];
        };
        FindingDto: {
            purpose: string | null;
            code: string;
            text: components["schemas"]["WordsDto"];
            law: string;
        };
        OwnTermDto: {
            iri: string;
            label: components["schemas"]["WordsDto"];
            /** @description skos:broader */
            broader: string;
        };
        VocabularyDto: {
            ownTerms: components["schemas"]["OwnTermDto"][];
            namespace: string;
        };
        ProcessingRegisterDto: {
            provider: components["schemas"]["RegisterProviderDto"] | null;
            activities: components["schemas"]["ActivityDto"][];
            notPersonal: components["schemas"]["NotPersonalDto"][];
            doors: components["schemas"]["DoorDto"][];
            policy: components["schemas"]["PolicyEntryDto"][];
            findings: components["schemas"]["FindingDto"][];
            vocabulary: components["schemas"]["VocabularyDto"];
        };
        NoticeSectionDto: {
            paragraphs: string[];
            heading: string;
        };
        NoticeLanguagesDto: {
            sv: components["schemas"]["NoticeSectionDto"][];
            en: components["schemas"]["NoticeSectionDto"][];
        };
        NoticeDto: {
            /** @description To be sent along with the booking: which text was shown. */
            version: string;
            sections: components["schemas"]["NoticeLanguagesDto"];
        };
        DemoPersonDto: {
            /** @description A staff role, or `patient`. */
            role: string;
            name: string;
            title: string;
            provider: string;
            unit: string;
            personnummer: string;
        };
        DemoMailDto: {
            id: string;
            /** Format: date-time */
            at: string;
            to: string;
            subject: string;
            text: string;
            ics: string | null;
        };
        PersonDto: {
            name: string;
            title: string;
        };
        EyeRefractionDto: {
            /** @default null */
            sphere: number | null;
            /** @default null */
            cylinder: number | null;
            /** @default null */
            axis: number | null;
            /** @default null */
            add: number | null;
            /** @default null */
            visus: number | null;
            /**
             * @description mmHg
             * @default null
             */
            pressure: number | null;
        };
        RefractionDto: {
            /**
             * @default {
             *       "sphere": null,
             *       "cylinder": null,
             *       "axis": null,
             *       "add": null,
             *       "visus": null,
             *       "pressure": null
             *     }
             */
            right: components["schemas"]["EyeRefractionDto"];
            /**
             * @default {
             *       "sphere": null,
             *       "cylinder": null,
             *       "axis": null,
             *       "add": null,
             *       "visus": null,
             *       "pressure": null
             *     }
             */
            left: components["schemas"]["EyeRefractionDto"];
        };
        RecallDecisionDto: {
            /**
             * @default null
             * @enum {string|null}
             */
            reason: "routine" | "contact-lenses" | "pressure-check" | "child-development" | "heredity" | "driving" | "medication" | "other" | null;
            /**
             * @description Null is a decision too: no recall.
             * @default null
             */
            months: number | null;
            note?: string | null;
        };
        EyeExaminationDto: {
            /** @default null */
            reason: string | null;
            /** @default null */
            history: string | null;
            /**
             * @default {
             *       "right": {
             *         "sphere": null,
             *         "cylinder": null,
             *         "axis": null,
             *         "add": null,
             *         "visus": null,
             *         "pressure": null
             *       },
             *       "left": {
             *         "sphere": null,
             *         "cylinder": null,
             *         "axis": null,
             *         "add": null,
             *         "visus": null,
             *         "pressure": null
             *       }
             *     }
             */
            refraction: components["schemas"]["RefractionDto"];
            /** @default null */
            assessment: string | null;
            /** @default null */
            plan: string | null;
            /**
             * @description Null while nothing is decided; signing asks for it.
             * @default null
             */
            recall: components["schemas"]["RecallDecisionDto"] | null;
        };
        EntryDto: {
            id: string;
            patientId: string;
            template: string;
            /** Format: date-time */
            createdAt: string;
            unit: components["schemas"]["UnitNameDto"];
            author: components["schemas"]["PersonDto"];
            /** @enum {string} */
            state: "draft" | "signed";
            version: number;
            versionCount: number;
            examinedOn: string;
            content: components["schemas"]["EyeExaminationDto"];
            amendmentReason: string | null;
            /** Format: date-time */
            signedAt: string | null;
            signedBy: components["schemas"]["PersonDto"] | null;
        };
        JournalDto: {
            patient: components["schemas"]["PatientDto"];
            entries: components["schemas"]["EntryDto"][];
        };
        BeginEntryDto: {
            /** @enum {string} */
            template: "eye-examination";
            content: components["schemas"]["EyeExaminationDto"];
            /** @description The day of the visit, when it is written up later; otherwise today. */
            examinedOn?: string;
        };
        VersionDto: {
            number: number;
            content: components["schemas"]["EyeExaminationDto"];
            examinedOn: string;
            author: components["schemas"]["PersonDto"];
            /** Format: date-time */
            createdAt: string;
            reason: string | null;
            /** Format: date-time */
            signedAt: string | null;
            signedBy: components["schemas"]["PersonDto"] | null;
            /** @description SHA-256 over text, author, signer, licence and time. */
            seal: string | null;
        };
        WholeEntryDto: {
            id: string;
            patientId: string;
            template: string;
            /** Format: date-time */
            createdAt: string;
            unit: components["schemas"]["UnitNameDto"];
            author: components["schemas"]["PersonDto"];
            /** @enum {string} */
            state: "draft" | "signed";
            version: number;
            versionCount: number;
            examinedOn: string;
            content: components["schemas"]["EyeExaminationDto"];
            amendmentReason: string | null;
            /** Format: date-time */
            signedAt: string | null;
            signedBy: components["schemas"]["PersonDto"] | null;
            /** @description Newest first; none is ever removed. */
            versions: components["schemas"]["VersionDto"][];
        };
        SaveVersionDto: {
            /** @description The version that was on the screen: if somebody has saved since, nothing is written. */
            basedOn: number;
            content: components["schemas"]["EyeExaminationDto"];
            /** @description The day of the visit, when it is written up later; otherwise today. */
            examinedOn?: string;
        };
        SignEntryDto: {
            version: number;
        };
        AmendEntryDto: {
            /** @description The version that was on the screen: if somebody has saved since, nothing is written. */
            basedOn: number;
            content: components["schemas"]["EyeExaminationDto"];
            /** @description The day of the visit, when it is written up later; otherwise today. */
            examinedOn?: string;
            reason: string;
        };
        CallAttemptDto: {
            /** @enum {string} */
            outcome: "booked" | "call-back" | "no-answer" | "busy" | "voicemail" | "wrong-number" | "third-person" | "declined-once" | "declined-always" | "asks-for-info" | "deceased-reported" | "moved" | "language" | "complaint";
            at: string;
        };
        CallDto: {
            /** @enum {string} */
            reason: "routine" | "contact-lenses" | "pressure-check" | "child-development" | "heredity" | "driving" | "medication" | "other";
            id: string;
            name: string;
            phone: string;
            /** @description YYYY-MM */
            dueMonth: string;
            attempts: components["schemas"]["CallAttemptDto"][];
            /**
             * Format: date-time
             * @description Until then nobody else gets this person.
             */
            claimedUntil: string;
        };
        QueueDto: {
            due: number;
            claimed: number;
            overdue: number;
            doneToday: number;
        };
        RecordOutcomeDto: {
            /** @enum {string} */
            outcome: "booked" | "call-back" | "no-answer" | "busy" | "voicemail" | "wrong-number" | "third-person" | "declined-once" | "declined-always" | "asks-for-info" | "deceased-reported" | "moved" | "language" | "complaint";
            /** @description With the outcome call-back, and only then. */
            callBackAt?: string;
        };
        RecordedOutcomeDto: {
            /** @enum {string} */
            outcome: "booked" | "call-back" | "no-answer" | "busy" | "voicemail" | "wrong-number" | "third-person" | "declined-once" | "declined-always" | "asks-for-info" | "deceased-reported" | "moved" | "language" | "complaint";
            /**
             * Format: date-time
             * @description When the person is back in the queue; null: not for this recall.
             */
            returnsAt: string | null;
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
}
