// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// The highest bidder leads; the one before gets the bid back at once.
contract Sale {
    address payable public leader;
    uint256 public best;
    address payable public seller;
    bool public over;

    constructor() {
        seller = payable(msg.sender);
    }

    function bid() external payable {
        require(!over, "over");
        require(msg.value > best, "too low");
        if (leader != address(0)) {
            leader.transfer(best);
        }
        leader = payable(msg.sender);
        best = msg.value;
    }

    function end() external {
        require(msg.sender == seller && !over, "seller, once");
        over = true;
        seller.transfer(best);
    }
}
