// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/instruments.h"

#include <algorithm>

namespace karigar::backend::sandbox {

namespace {

constexpr std::array kCards{
    TestCard{"4100280000001007", "Visa", "", ""},
    TestCard{"5500670000001002", "MasterCard", "", ""},
    TestCard{"6527658900001005", "RuPay", "", ""},
    TestCard{"36082800091007", "Diners Club", "", ""},
    TestCard{"340256000401007", "American Express", "", ""},
    TestCard{"5555555555554444", "MasterCard", "", "", true},
    TestCard{"4012888888881881", "Visa", "", "", true},
    TestCard{"4100280000090000", "Visa", "payment_timed_out", "Payment was not completed on time."},
    TestCard{"4100280000080001", "Visa", "insufficient_funds",
             "Your payment could not be completed due to insufficient account balance. Try again with "
             "another card or "
             "account."},
    TestCard{"4100280000070002", "Visa", "payment_cancelled", "Payment processing cancelled by user"},
    TestCard{"4100280000060003", "Visa", "card_declined", "Your payment has been declined by the bank."},
    TestCard{"4100280000030006", "Visa", "card_disabled_for_online_payments",
             "Your card is not enabled for online payments."},
    TestCard{"4100280000010008", "Visa", "card_number_invalid", "The card number entered is not valid."},
    TestCard{"4100280000020007", "Visa", "gateway_technical_error",
             "Payment failed due to a technical error at the payment gateway."},
    TestCard{"4100280000000009", "Visa", "authentication_failed",
             "Authentication of the card holder failed."},
};

} // namespace

const TestCard* findCard(std::string_view number)
{
    const auto found = std::ranges::find(kCards, number, &TestCard::number);
    return found == kCards.end() ? nullptr : &*found;
}

Instrument cardInstrument(const TestCard& card, std::string holder)
{
    Instrument instrument;
    instrument.method = "card";
    instrument.cardLast4 = std::string(card.number.substr(card.number.size() - 4));
    instrument.cardNetwork = std::string(card.network);
    instrument.cardName = std::move(holder);
    instrument.international = card.international;
    return instrument;
}

Instrument upiInstrument(std::string vpa)
{
    Instrument instrument;
    instrument.method = "upi";
    instrument.vpa = std::move(vpa);
    return instrument;
}

Instrument bankInstrument(std::string bank)
{
    Instrument instrument;
    instrument.method = "netbanking";
    instrument.bank = std::move(bank);
    return instrument;
}

PaymentFailure cardFailure(const TestCard& card)
{
    const bool technical = card.reason == "gateway_technical_error";
    return {technical ? "GATEWAY_ERROR" : "BAD_REQUEST_ERROR", std::string(card.description),
            technical ? "gateway" : "customer",
            card.reason == "authentication_failed" ? "payment_authentication" : "payment_authorization",
            std::string(card.reason)};
}

PaymentFailure failureFor(const std::string& method)
{
    const char* step = method == "card" ? "payment_authentication" : "payment_authorization";
    return {"BAD_REQUEST_ERROR", "Your payment was not completed. Any amount debited will be refunded.",
            method == "netbanking" ? "bank" : "customer", step,
            method == "card" ? "invalid_otp" : "payment_failed"};
}

PaymentFailure cancelled()
{
    return {"BAD_REQUEST_ERROR", "Payment processing cancelled by user", "customer", "payment_authentication",
            "payment_cancelled"};
}

} // namespace karigar::backend::sandbox
