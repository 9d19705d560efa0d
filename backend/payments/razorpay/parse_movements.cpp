// SPDX-License-Identifier: GPL-3.0-or-later
// Settlements and their lines, disputes, transfers.
#include "backend/payments/razorpay/jsonread.h"

namespace karigar::backend::razorpay {

namespace json = boost::json;

namespace {

constexpr std::pair<std::string_view, Settlement::Status> kSettlementStatus[] = {
    {"created", Settlement::Status::Created},
    {"processed", Settlement::Status::Processed},
    {"failed", Settlement::Status::Failed}};

constexpr std::pair<std::string_view, ReconLine::Type> kReconTypes[] = {
    {"payment", ReconLine::Type::Payment},
    {"refund", ReconLine::Type::Refund},
    {"transfer", ReconLine::Type::Transfer},
    {"adjustment", ReconLine::Type::Adjustment}};

constexpr std::pair<std::string_view, Dispute::Status> kDisputeStatus[] = {
    {"open", Dispute::Status::Open},
    {"under_review", Dispute::Status::UnderReview},
    {"won", Dispute::Status::Won},
    {"lost", Dispute::Status::Lost},
    {"closed", Dispute::Status::Closed}};

constexpr std::pair<std::string_view, Transfer::Status> kTransferStatus[] = {
    {"created", Transfer::Status::Created},
    {"pending", Transfer::Status::Pending},
    {"processed", Transfer::Status::Processed},
    {"failed", Transfer::Status::Failed},
    {"partially_reversed", Transfer::Status::PartiallyReversed},
    {"reversed", Transfer::Status::Reversed}};

} // namespace

template<>
Parsed<Settlement> readEntity(const json::value& value)
{
    JsonFields fields(value);
    Settlement settlement;
    settlement.id = fields.id();
    settlement.amount = fields.neededPaise("amount");
    settlement.fees = fields.paiseOr0("fees");
    settlement.tax = fields.paiseOr0("tax");
    settlement.status = named(kSettlementStatus, fields.text("status"));
    settlement.utr = fields.text("utr");
    settlement.createdAt = fields.number("created_at");
    return fields.take(std::move(settlement));
}

template<>
Parsed<ReconLine> readEntity(const json::value& value)
{
    JsonFields fields(value);
    ReconLine line;
    line.entityId = fields.text("entity_id");
    line.type = named(kReconTypes, fields.text("type"));
    line.debit = fields.paiseOr0("debit");
    line.credit = fields.paiseOr0("credit");
    line.amount = fields.neededPaise("amount");
    line.fee = fields.paiseOr0("fee");
    line.tax = fields.paiseOr0("tax");
    line.onHold = fields.flag("on_hold");
    line.settled = fields.flag("settled");
    line.settlementId = fields.text("settlement_id");
    line.settlementUtr = fields.text("settlement_utr");
    line.paymentId = fields.text("payment_id");
    line.orderId = fields.text("order_id");
    line.disputeId = fields.text("dispute_id");
    line.createdAt = fields.number("created_at");
    line.settledAt = fields.number("settled_at");
    return fields.take(std::move(line));
}

template<>
Parsed<Dispute> readEntity(const json::value& value)
{
    JsonFields fields(value);
    Dispute dispute;
    dispute.id = fields.id();
    dispute.amount = fields.neededPaise("amount");
    dispute.amountDeducted = fields.paiseOr0("amount_deducted");
    dispute.currency = fields.text("currency");
    dispute.paymentId = fields.text("payment_id");
    dispute.status = named(kDisputeStatus, fields.text("status"));
    dispute.phase = fields.text("phase");
    dispute.reasonCode = fields.text("reason_code");
    dispute.respondBy = fields.number("respond_by");
    dispute.createdAt = fields.number("created_at");
    return fields.take(std::move(dispute));
}

template<>
Parsed<Transfer> readEntity(const json::value& value)
{
    JsonFields fields(value);
    Transfer transfer;
    transfer.id = fields.id();
    transfer.amount = fields.neededPaise("amount");
    transfer.amountReversed = fields.paiseOr0("amount_reversed");
    transfer.fees = fields.paiseOr0("fees");
    transfer.tax = fields.paiseOr0("tax");
    transfer.currency = fields.text("currency");
    transfer.source = fields.text("source");
    transfer.recipient = fields.text("recipient");
    // Answers call it status, the description of the entity transfer_status.
    const std::string status = fields.text("status");
    transfer.status = named(kTransferStatus, status.empty() ? fields.text("transfer_status") : status);
    transfer.onHold = fields.flag("on_hold");
    transfer.onHoldUntil = fields.number("on_hold_until");
    transfer.settlementId = fields.text("recipient_settlement_id");
    transfer.errorDescription = textIn(fields.inside("error"), "description");
    transfer.notes = fields.notes();
    transfer.createdAt = fields.number("created_at");
    return fields.take(std::move(transfer));
}

template<>
Parsed<Reversal> readEntity(const json::value& value)
{
    JsonFields fields(value);
    Reversal reversal;
    reversal.id = fields.id();
    reversal.amount = fields.neededPaise("amount");
    reversal.currency = fields.text("currency");
    reversal.transferId = fields.text("transfer_id");
    reversal.notes = fields.notes();
    reversal.createdAt = fields.number("created_at");
    return fields.take(std::move(reversal));
}

} // namespace karigar::backend::razorpay
