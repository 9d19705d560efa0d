// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/razorpay/clientcalls.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace karigar::backend::razorpay {

namespace json = boost::json;

namespace {

constexpr int kPage = 100;
constexpr const char* kReferenceNote = "karigar_reference";

std::string bodyOf(const TransferOrder& order)
{
    json::object transfer{{"account", order.account},
                          {"amount", order.amount},
                          {"currency", "INR"},
                          {"notes", {{kReferenceNote, order.reference}}},
                          {"on_hold", order.onHold}};
    if (order.onHoldUntil > 0)
        transfer["on_hold_until"] = order.onHoldUntil;
    json::object body;
    body["transfers"] = json::array{std::move(transfer)};
    return json::serialize(body);
}

template<typename T>
Result<std::optional<T>> withReference(Result<std::vector<T>> all, const std::string& reference)
{
    if (!all)
        return std::unexpected(all.error());
    for (T& one : *all) {
        const auto note = one.notes.find(kReferenceNote);
        if (note != one.notes.end() && note->second == reference)
            return std::optional<T>(std::move(one));
    }
    return std::optional<T>();
}

PspError withoutReference()
{
    return {PspError::Kind::Invalid, 0, "a reference of ours is needed", false};
}

// The answer lists what was made; we ask for one at a time.
Result<Transfer> onlyOne(Result<std::vector<Transfer>> made)
{
    if (!made)
        return std::unexpected(made.error());
    if (made->size() != 1)
        return std::unexpected(PspError{PspError::Kind::Server, 200, "not one transfer", true});
    return std::move(made->front());
}

} // namespace

Result<Transfer> RazorpayClient::createTransfer(const TransferOrder& order)
{
    if (order.reference.empty())
        return std::unexpected(withoutReference());
    const auto find = [&] { return withReference(transfersOf(order.paymentId), order.reference); };
    if (auto existing = find(); !existing)
        return std::unexpected(existing.error());
    else if (*existing)
        return std::move(**existing);
    const std::string path = "/v1/payments/" + escaped(order.paymentId) + "/transfers";
    return makeOnce<Transfer>(
        [&] { return onlyOne(understood(once("POST", path, bodyOf(order)), &parseList<Transfer>)); }, find);
}

Result<Transfer> RazorpayClient::fetchTransfer(const std::string& transferId)
{
    return get<Transfer>("/v1/transfers/" + escaped(transferId));
}

Result<std::vector<Transfer>> RazorpayClient::transfersOf(const std::string& paymentId)
{
    return list<Transfer>("/v1/payments/" + escaped(paymentId) + "/transfers", kPage);
}

Result<Transfer> RazorpayClient::changeHold(const std::string& transferId, bool onHold, std::int64_t until)
{
    json::object body{{"on_hold", onHold}};
    if (onHold && until > 0)
        body["on_hold_until"] = until;
    // Says how it shall be, not what to do: repeating it changes nothing.
    return understood(repeatedly("PATCH", "/v1/transfers/" + escaped(transferId), json::serialize(body)),
                      &parseOne<Transfer>);
}

Result<Reversal> RazorpayClient::reverseTransfer(const std::string& transferId, std::int64_t amount,
                                                 const std::string& reference)
{
    if (reference.empty())
        return std::unexpected(withoutReference());
    const auto find = [&] { return withReference(reversalsOf(transferId), reference); };
    if (auto existing = find(); !existing)
        return std::unexpected(existing.error());
    else if (*existing)
        return std::move(**existing);
    const std::string body =
        json::serialize(json::object{{"amount", amount}, {"notes", {{kReferenceNote, reference}}}});
    const std::string path = "/v1/transfers/" + escaped(transferId) + "/reversals";
    return makeOnce<Reversal>([&] { return understood(once("POST", path, body), &parseOne<Reversal>); },
                              find);
}

Result<std::vector<Reversal>> RazorpayClient::reversalsOf(const std::string& transferId)
{
    return list<Reversal>("/v1/transfers/" + escaped(transferId) + "/reversals", kPage);
}

} // namespace karigar::backend::razorpay
