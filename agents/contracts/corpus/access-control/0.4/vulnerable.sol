// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

/// A treasury whose keeper may be replaced and that may be closed.
contract Treasury {
    address public keeper;
    uint256 public limit;

    constructor() public {
        keeper = msg.sender;
        limit = 1 ether;
    }

    function () external payable {}

    function appoint(address next) external {
        require(next != address(0), "nobody");
        keeper = next;
    }

    function spend(address to, uint256 amount) external {
        require(msg.sender == keeper, "keeper only");
        require(amount <= limit, "too much");
        to.transfer(amount);
    }

    function close() external {
        msg.sender.transfer(address(this).balance);
    }
}
