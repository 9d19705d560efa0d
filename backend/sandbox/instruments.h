// SPDX-License-Identifier: GPL-3.0-or-later
// How customers pay in test mode: the documented cards, UPI ids and banks, and what each leads to. Pure
// functions.
#pragma once

#include "backend/sandbox/apierror.h"
#include "backend/sandbox/entities.h"

#include <array>
#include <string>
#include <string_view>

namespace karigar::backend::sandbox {

enum class Outcome {
    Approve,
    Decline,
    DeclineThenApprove, // a second try inside the UPI app: failed and then authorised, one payment
    Pending,            // the bank does not answer (yet)
};

struct TestCard {
    std::string_view number;
    std::string_view network;
    std::string_view reason; // empty: succeeds with an OTP of 4 to 10 digits
    std::string_view description;
    bool international = false;
};

// Digits only; null: not a card of the test set.
const TestCard* findCard(std::string_view number);
Instrument cardInstrument(const TestCard& card, std::string holder);
Instrument upiInstrument(std::string vpa);
Instrument bankInstrument(std::string bank);
PaymentFailure cardFailure(const TestCard& card);
PaymentFailure failureFor(const std::string& method); // the ordinary "declined" of that method
PaymentFailure cancelled();

struct Bank {
    std::string_view code;
    std::string_view name;
};
inline constexpr std::array kBanks{
    Bank{"SBIN", "State Bank of India"}, Bank{"HDFC", "HDFC Bank"},
    Bank{"ICIC", "ICICI Bank"},          Bank{"UTIB", "Axis Bank"},
    Bank{"KKBK", "Kotak Mahindra Bank"}, Bank{"PUNB_R", "Punjab National Bank"}};

} // namespace karigar::backend::sandbox
