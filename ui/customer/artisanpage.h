// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QVBoxLayout;

namespace karigar {
struct Review;
}
namespace karigar::views {
class ArtisanView;
}

namespace karigar::ui {

class Avatar;
class Button;
class PortfolioMosaic;
class PortfolioViewer;
class RatingStars;
class StateStack;

/// An artisan as the public sees them; the subject is their user id. Portfolio first, then who they are, what
/// they offer, what guests say. Object names: portfolioTile_<index>, portfolioViewer, artisanName,
/// keepArtisanButton, seeTimesButton_<service id>, policySentence, review_<review id>, artisanMissing,
/// offlineLine.
class ArtisanPage : public Page {
    Q_OBJECT
public:
    ArtisanPage(const PageContext& context, QWidget* parent);

    void open(const QString& subject) override;
    bool goBack() override;

private:
    QWidget* buildContent();
    QWidget* buildHead();
    void refresh();
    void refreshHead();
    void refreshServices();
    void refreshReviews();
    QWidget* reviewCard(const Review& review) const;

    PageContext m_context;
    views::ArtisanView* m_view;
    PortfolioMosaic* m_portfolio;
    Avatar* m_avatar;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_more;
    RatingStars* m_stars;
    Button* m_keep;
    QLabel* m_bio;
    QLabel* m_policy;
    QVBoxLayout* m_services;
    QLabel* m_noServices;
    QVBoxLayout* m_reviews;
    QLabel* m_noReviews;
    StateStack* m_states;
    QWidget* m_missing;
    PortfolioViewer* m_viewer;
    QString m_face;
};

} // namespace karigar::ui
