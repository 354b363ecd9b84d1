// @generated from specs/ by `cargo build --features codegen`. Do not edit.

services! {
    /// Signs users and client applications in and out, and says who a token belongs to.
    Authentication = "authentication", "/auth/v3";
    /// Exports data of a contact centre and downloads the files.
    CloudDataDownload = "cloud_data_download", "/data-download";
    /// Task routing: submits workitems of other applications, such as Salesforce or NetSuite, to Genesys as open media
    /// interactions, and gets, updates and stops them.
    Openmedia = "openmedia", "/nexus/v3";
    /// Sends and receives messages, with attachments, between Digital Channels and a secure messaging platform.
    SecureEmail = "secure_email", "/nexus/v3";
    /// Reads the statistics of a contact centre, once or by subscription.
    Statistics = "statistics", "/statistics/v3";
    /// The CometD endpoints over which the Statistics service announces changed values and its own state.
    StatisticsNotifications = "statistics_notifications", "/statistics/v3";
    /// Delivers messages between external messaging services, such as SMS or email, and Digital Channels.
    ThirdPartyMessaging = "third_party_messaging", "/nexus/v3";
    /// Exports the data of a contact centre to files and lets a client download them.
    UserDataManagement = "user_data_management", "/udm";
}
