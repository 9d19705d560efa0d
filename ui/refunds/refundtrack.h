// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/bookingrefunds.h"
#include "models/views/shared/refundwords.h"
#include "ui/shared/card.h"
#include "ui/shell/page.h"

namespace karigar::ui {

/// One refund from the question to the bank's reference: where it stands, what was said and shown, each step.
/// Made anew when its story changes. GUI thread. Object names: refundTrack, refundTrackState.
class RefundTrack : public Card {
    Q_OBJECT
public:
    RefundTrack(const PageContext& context, const views::RefundStory& story, const QString& method,
                views::RefundReader reader, QWidget* parent = nullptr);

private:
    void addHead(const views::RefundStory& story);
    void addTalk(const RefundRequest& request);
    void addWords(const QString& who, const QString& text, const QStringList& pictures, Millis at);
    void addSteps(const views::RefundStory& story, const QString& method);

    PageContext m_context;
    views::RefundReader m_reader;
};

} // namespace karigar::ui
