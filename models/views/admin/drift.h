// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/payment.h"
#include "models/views/admin/gatewaynews.h"

#include <array>
#include <memory>

namespace karigar::views::admin {

/// How one payment of ours stands against the gateway's list.
enum class DriftKind {
    Agrees,
    OnItsWay,    ///< differs by no more than what is on its way back
    NotCompared, ///< collected, and the list has not been read since
    TooOld,      ///< collected longer ago than the list reaches
    NotCollectedThere,
    NotCollectedHere,
    AmountDiffers,
    MoreBackThere,
    LessBackThere,
};
inline constexpr size_t kDriftKinds = 9;

/// One payment in two books.
struct DriftRow {
    Payment payment;
    Money byHand; ///< gone back past the gateway, with a bank's reference
    Money fresh;  ///< gone back through it since its list was read
    DriftKind kind = DriftKind::Agrees;

    bool differs() const { return kind >= DriftKind::NotCollectedThere; }
    Money collectedHere() const;
    Money refundedHere() const; ///< through the gateway
    Money keptHere() const { return collectedHere() - refundedHere(); }
    Money keptThere() const { return payment.gatewayCollected - payment.gatewayRefunded; }
};

/// What our books say of a payment against what the gateway's own list said; `lookedAt`: when that list was
/// read last. The row's kind is not looked at. Pure.
DriftKind driftOf(const DriftRow& row, Millis lookedAt, Millis now);
/// What differs, and what to do about it.
QString driftWords(DriftKind kind);
QString driftAdvice(DriftKind kind);

/// Our captured and refunded sums against the gateway's for every payment. Reads all payments in portions;
/// keeps those that differ. Follows the cache. GUI thread; owned by its page.
class Drift : public QObject {
    Q_OBJECT
public:
    Drift(Workspace& workspace, QObject* parent);

    void start();
    bool isLoaded() const { return m_loaded; }
    const std::vector<DriftRow>& rows() const { return m_rows; } ///< that differ, the latest first
    int count(DriftKind kind) const { return m_counts[static_cast<size_t>(kind)]; }
    int differing() const { return static_cast<int>(m_rows.size()); }
    /// Over everything that could be compared.
    Money keptHere() const { return m_keptHere; }
    Money keptThere() const { return m_keptThere; }
    /// How much of the difference is only on its way.
    Money onItsWay() const { return m_onItsWay; }
    const GatewayNews& gateway() const { return *m_gateway; }

    /// Has the gateway asked now.
    void lookAgain();

Q_SIGNALS:
    void loaded();
    void asked();
    void failed(const karigar::Error& error);

private:
    struct Sum;
    void reload();
    void readOn(int pass, std::shared_ptr<Sum> sum, int offset);
    void finish(Sum& sum);

    Workspace& m_workspace;
    Reloader* m_reloader;
    GatewayNews* m_gateway;
    std::vector<DriftRow> m_rows;
    std::array<int, kDriftKinds> m_counts{};
    Money m_keptHere;
    Money m_keptThere;
    Money m_onItsWay;
    int m_pass = 0;
    bool m_loaded = false;
    bool m_started = false;
};

} // namespace karigar::views::admin
