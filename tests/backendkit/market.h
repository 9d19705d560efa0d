// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backendkit/person.h"
#include "tests/backendkit/serverprocess.h"

namespace karigar::kit {

/// What a customer has put on hold.
struct Hold {
    Id booking;
    Id payment;
    QString refusal; ///< the code, when the hold was refused
};

/// A server and a payment sandbox of their own, and the steps that most tests begin with.
class Market {
public:
    enum class Webhooks { On, Off };

    explicit Market(Webhooks webhooks = Webhooks::On, const std::vector<std::string>& serverOptions = {});

    ServerProcess& server() { return *m_server; }
    SandboxProcess& sandbox() { return *m_sandbox; }
    const std::string& url() const { return m_server->url(); }
    Person person() const { return Person(url()); }
    /// Moves the server's clock.
    void advance(Millis by);
    Millis now();

    /// Opens from nine to nine on all days, Indian time.
    static bool openDaily(Person& artisan);
    /// A published workshop of an hour for ₹1,500; null when it was refused.
    static Id listService(Person& artisan, const char* mode, int seats);
    /// Ten o'clock in India, that many days after today, plus hours.
    Millis startAt(int days, int hours = 0);
    static Hold hold(Person& customer, const Id& service, Millis startAt, int seats = 1);

    /// Opens the checkout page as a browser does; the order it was for, empty when there is nothing to pay.
    static std::string openCheckout(Person& customer, const Id& payment, HttpReply* page = nullptr);
    /// Pays an order at the sandbox without a browser; the fields that the callback would bring.
    std::vector<std::pair<std::string, std::string>> payOrder(const std::string& order) const;
    /// All of it: link, page, the provider's page, the form back. The result page.
    static HttpReply payInBrowser(Person& customer, const Id& payment);

private:
    TemporaryFolder m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ServerProcess> m_server;
};

} // namespace karigar::kit
